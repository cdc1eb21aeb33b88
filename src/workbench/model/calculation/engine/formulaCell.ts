import type { SheetState } from "../../state/sheetState";
import { NO_OFFSET, type Frame, type Offset } from "../frame";
import type { AreaValue, Scalar } from "../value";

/** A cell with a formula, and what is known of its result. */
export interface FormulaCell {
  readonly sheet: SheetState;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** English, without "=". */
  readonly formula: string;
  readonly offset: Offset;
  readonly compute: (frame: Frame) => Scalar;
  /** Due: its result may be out of date. Open: it is being calculated, or waits for a cell of its own circle that is. */
  standing: "due" | "open" | "done";
  /** The last result; one that was never calculated holds what stood in this place before. */
  value: Scalar;
  /** Whether `value` is a result of this formula, be it out of date. */
  isKnown: boolean;
  isCircular: boolean;
  /** Whether every change makes it due. */
  isVolatile: boolean;
  /** The cells that the last calculation looked at. */
  uses: readonly AreaValue[];
}

/** A formula that was not calculated yet. */
export const newFormulaCell = (
  place: Pick<FormulaCell, "sheet" | "rowIndex" | "columnIndex" | "formula" | "compute">,
  known: Partial<Pick<FormulaCell, "value" | "isKnown" | "offset">> = {},
): FormulaCell => ({
  offset: NO_OFFSET,
  standing: "due",
  value: null,
  isKnown: false,
  isCircular: false,
  isVolatile: false,
  uses: [],
  ...place,
  ...known,
});
