import type { CellPosition, CellRange } from "../../../sheets";
import type { Clip, Outcome, WorkbookModel } from "../../model";
import type { Direction } from "../selection/move";
import type { Selection } from "../selection/selection";
import type { Store } from "../store";
import type { Ask } from "./ask";
import type { Scenes } from "./scene";

/** A text that is being typed into a cell, in the cell or in the formula bar. */
export interface Entry {
  readonly sheetId: string;
  readonly cell: CellPosition;
  readonly text: string;
  /** "enter": begun by typing, arrows finish it; "edit": begun on what was there, arrows move the caret. */
  readonly mode: "enter" | "edit";
  readonly from: "cell" | "bar";
}

/** What was copied last: the cells, and the mark that the system's clipboard carries for them. */
export interface Copied {
  readonly clip: Clip;
  readonly mark: string;
  readonly isCut: boolean;
}

/** What the user is in the middle of. */
export interface GridState {
  readonly entry: Entry | undefined;
  readonly copied: Copied | undefined;
  /** The corner that Shift last moved, good for as long as the selection is the one it made. */
  readonly corner:
    | { readonly sheetId: string; readonly range: CellRange; readonly focus: CellPosition }
    | undefined;
}

/** What the user does at the grid, wherever it is done: keys, pointer, menus, formula bar, ribbon. */
export interface GridController {
  readonly model: WorkbookModel;
  readonly scenes: Scenes;
  readonly state: Store<GridState>;
  readonly ask: Ask;
  selection(): Selection;
  select(selection: Selection): void;
  /** Begins an entry in the active cell, with a text or with what the cell holds; false where the cell is protected. */
  begin(options: { readonly text?: string; readonly from: Entry["from"] }): boolean;
  type(text: string): void;
  /** Enters the typed text and moves on. Answers false at once where a question must be answered first. */
  commit(then?: Direction): boolean;
  cancel(): void;
  /** Gives the keys back to the grid. */
  focus(): void;
  /** Tells a view that it is to take the keys; answers what ends it. */
  onFocus(listener: () => void): () => void;
  /** Shows why a verb of the model refused; answers whether it went well. */
  report(outcome: Outcome<unknown>): boolean;
}
