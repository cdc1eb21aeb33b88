import type { ChangeSource } from "../api/events";
import { reversed, type Change } from "./change";

/** One undo step. */
export interface Transaction {
  readonly label: string;
  readonly source: ChangeSource;
  readonly changes: readonly Change[];
}

const longestHistory = 100;

/** What was done and can be undone, and what was undone and can be done again. */
export class History {
  private done: Transaction[] = [];
  private undone: Transaction[] = [];

  get undoLabel(): string | undefined {
    return this.done.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.undone.at(-1)?.label;
  }

  /** A new deed: what was undone before can no longer be done again. */
  add(transaction: Transaction): void {
    this.done = [...this.done, transaction].slice(-longestHistory);
    this.undone = [];
  }

  /** The transaction that takes the last one back; from now on it counts as undone. */
  takeBack(): Transaction | undefined {
    const last = this.done.pop();
    if (!last) return undefined;
    this.undone.push(last);
    return { ...last, source: "user", changes: last.changes.map(reversed).reverse() };
  }

  /** The last transaction that was undone; from now on it counts as done. */
  bringBack(): Transaction | undefined {
    const next = this.undone.pop();
    if (!next) return undefined;
    this.done.push(next);
    return { ...next, source: "user" };
  }
}
