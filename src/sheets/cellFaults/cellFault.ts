import type { Place } from "../../reporting";
import type { CellState } from "../grid";

/** What can be wrong with the letters or the form of a cell; a cell may have several of these. */
export type FaultKind =
  /** Typed in an old encoding, told by its font or by its letters. */
  | "tcvn3"
  | "vni"
  /** Unicode whose marks stand behind their letters. */
  | "decomposed"
  /** Spaces before, behind or twice, spaces that do not break, and signs that take no room. */
  | "spaces"
  /** A number or a percentage that is a text, so that Excel does not count it. */
  | "textNumber"
  /** A text that can be read as two numbers. */
  | "ambiguousNumber";

/** Why a faulty cell is told of and left as it is. */
export type LeftReason =
  | "formula"
  /** Its letters have several looks, which a new text would lose. */
  | "richText"
  /** Only a person can say which number is meant. */
  | "ambiguous";

/** A cell with what is wrong with it, the gravest first. */
export interface CellFault {
  readonly place: Place & { readonly cell: string };
  readonly kinds: readonly [FaultKind, ...FaultKind[]];
  readonly before: CellState;
  readonly mend: Mendable | Left;
}

/** The cell as it would be. */
interface Mendable {
  readonly kind: "mendable";
  readonly after: CellState;
}

/** Told of only; `readings` are the numbers that an ambiguous text may mean, the likelier first. */
interface Left {
  readonly kind: "left";
  readonly reason: LeftReason;
  readonly readings: readonly number[];
}
