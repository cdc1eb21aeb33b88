import type { Outcome } from "../api/modelError";
import type { LineFormat } from "../api/parts";
import type { Lines } from "../api/verbs";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { extentOf } from "../state/cell";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";
import { DONE, firstRefusal, onSheet, refuse } from "./onSheet";
import { protectedFrom } from "./protection";

/** How many rows or columns a sheet has. */
export const limitOf = (axis: Lines["axis"]): number => (axis === "row" ? MAX_ROWS : MAX_COLUMNS);

/** Changes the formats of rows or columns. */
export function changeLines(
  core: Core,
  { lines, label }: { readonly lines: Lines; readonly label: string },
  change: (format: LineFormat, index: number, sheet: SheetState) => LineFormat,
): Outcome {
  const { sheetId, axis, first, last } = lines;
  return onSheet(core, { label, sheetId }, (sheet) => {
    const refusal = firstRefusal(
      (first < 0 || last < first || last >= limitOf(axis)) && "outOfBounds",
      protectedFrom(sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns"),
    );
    if (refusal) return refuse(refusal);
    const formats = new Map(linesOf(sheet, axis));
    for (let index = first; index <= lastChanged(sheet, lines); index++) {
      formats.set(index, change(formats.get(index) ?? {}, index, sheet));
    }
    setLines(core, { sheet, axis }, formats);
    return DONE;
  });
}

/** The formats of a sheet's rows or columns. */
export const linesOf = (
  { properties }: SheetState,
  axis: Lines["axis"],
): ReadonlyMap<number, LineFormat> => (axis === "row" ? properties.rows : properties.columns);

export const setLines = (
  core: Core,
  { sheet, axis }: { readonly sheet: SheetState; readonly axis: Lines["axis"] },
  formats: ReadonlyMap<number, LineFormat>,
): void => core.setSheet(sheet, axis === "row" ? { rows: formats } : { columns: formats });

/** How far beyond a sheet's use all its rows are changed: nobody looks at the million behind. */
const BEYOND = 5_000;

function lastChanged(sheet: SheetState, { axis, last }: Lines): number {
  if (axis === "column" || last < MAX_ROWS - 1) return last;
  return Math.min(last, (extentOf(sheet.cells, () => true)?.bottom ?? 0) + BEYOND);
}
