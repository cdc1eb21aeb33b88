import type { CellRange } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import { moveRelative } from "../formula/rewrite";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";
import { DONE, refuse } from "./onSheet";
import { lockedCells } from "./protection";
import { cellAt, cellOf, contentOf } from "./writeCell";

/** Repeats a range's first row downwards or its first column to the right; relative references move along. */
export function fillRange(
  core: Core,
  { sheet, range }: { readonly sheet: SheetState; readonly range: CellRange },
  direction: "down" | "right",
): Outcome {
  const isDown = direction === "down";
  const rest = isDown ? { ...range, top: range.top + 1 } : { ...range, left: range.left + 1 };
  const refusal = lockedCells(sheet, rest);
  if (refusal) return refuse(refusal);
  for (let rowIndex = rest.top; rowIndex <= rest.bottom; rowIndex++) {
    for (let columnIndex = rest.left; columnIndex <= rest.right; columnIndex++) {
      const rows = isDown ? rowIndex - range.top : 0;
      const columns = isDown ? 0 : columnIndex - range.left;
      const source = cellAt(sheet, rowIndex - rows, columnIndex - columns);
      const content = contentOf(source);
      const { formula } = content;
      const moved =
        formula === undefined
          ? content
          : { ...content, formula: moveRelative(formula, rows, columns) };
      core.setCell(sheet, { rowIndex, columnIndex }, cellOf(moved, source?.style));
    }
  }
  return DONE;
}
