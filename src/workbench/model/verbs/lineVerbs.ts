import type { Outcome } from "../api/modelError";
import type { LineShift } from "../api/events";
import type { Lines, StructureVerbs } from "../api/verbs";
import { cellsWithin, extentOf, hasContent } from "../state/cell";
import type { Core } from "../state/core";
import { WHOLE_SHEET } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { changeLines, limitOf } from "./changeLines";
import { fittingWidth } from "./fittingWidth";
import { labels } from "./labels";
import { DONE, firstRefusal, onSheet, refuse } from "./onSheet";
import { lockedCells, protectedFrom } from "./protection";
import { shiftLines } from "./shiftLines";

type LineVerbs = Pick<
  StructureVerbs,
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "resize"
  | "setHidden"
  | "autofit"
>;

/** Rows and columns: putting in, taking out, sizes, hiding. */
export const lineVerbs = (core: Core): LineVerbs => ({
  insertRows: (sheetId, at, count) =>
    insert(core, { sheetId, shift: { axis: "row", kind: "insert", at, count } }),
  deleteRows: (sheetId, at, count) =>
    remove(core, { sheetId, shift: { axis: "row", kind: "delete", at, count } }),
  insertColumns: (sheetId, at, count) =>
    insert(core, { sheetId, shift: { axis: "column", kind: "insert", at, count } }),
  deleteColumns: (sheetId, at, count) =>
    remove(core, { sheetId, shift: { axis: "column", kind: "delete", at, count } }),
  resize: (lines, size) =>
    isSize(lines, size)
      ? changeLines(core, { lines, label: labels.resize }, (format) =>
          size === 0 ? { ...format, hidden: true } : { ...format, size },
        )
      : refuse("outOfBounds"),
  setHidden: (lines, hidden) =>
    changeLines(core, { lines, label: labels.hide }, (format) => ({ ...format, hidden })),
  autofit: (lines) =>
    changeLines(core, { lines, label: labels.resize }, (format, index, sheet) => ({
      ...format,
      size: lines.axis === "row" ? undefined : fittingWidth(core, sheet, index),
    })),
});

/** The largest sizes: points of a row, characters of a column. */
const MOST = { row: 409.5, column: 255 } as const;

const isSize = ({ axis }: Lines, size = 0): boolean => size >= 0 && size <= MOST[axis];

interface Shifting {
  readonly sheetId: string;
  readonly shift: LineShift;
}

const isWithin = ({ axis, at, count }: LineShift): boolean =>
  at >= 0 && count > 0 && at + count <= limitOf(axis);

function insert(core: Core, { sheetId, shift }: Shifting): Outcome {
  const label = shift.axis === "row" ? labels.insertRows : labels.insertColumns;
  return onSheet(core, { label, sheetId }, (sheet) => {
    const refusal = firstRefusal(
      !isWithin(shift) && "outOfBounds",
      protectedFrom(sheet, shift.axis === "row" ? "allowInsertRows" : undefined),
      pushesOff(sheet, shift) && "outOfBounds",
    );
    if (refusal) return refuse(refusal);
    shiftLines(core, sheet, shift);
    inheritStyles(core, sheet, shift);
    return DONE;
  });
}

/** Content is never pushed off the sheet. */
function pushesOff(sheet: SheetState, { axis, count }: LineShift): boolean {
  const used = extentOf(sheet.cells, hasContent);
  const last = axis === "row" ? used?.bottom : used?.right;
  return last !== undefined && last + count >= limitOf(axis);
}

/** New cells look like those before them, as in Excel. */
function inheritStyles(core: Core, sheet: SheetState, { axis, at, count }: LineShift): void {
  if (at === 0) return;
  const before =
    axis === "row"
      ? { ...WHOLE_SHEET, top: at - 1, bottom: at - 1 }
      : { ...WHOLE_SHEET, left: at - 1, right: at - 1 };
  for (const { cell, rowIndex, columnIndex } of [...cellsWithin(sheet.cells, before)]) {
    const { style } = cell;
    if (!style) continue;
    for (let step = 1; step <= count; step++) {
      const place =
        axis === "row"
          ? { rowIndex: rowIndex + step, columnIndex }
          : { rowIndex, columnIndex: columnIndex + step };
      core.setCell(sheet, place, { value: null, style });
    }
  }
}

function remove(core: Core, { sheetId, shift }: Shifting): Outcome {
  const label = shift.axis === "row" ? labels.deleteRows : labels.deleteColumns;
  return onSheet(core, { label, sheetId }, (sheet) => {
    const refusal = firstRefusal(
      !isWithin(shift) && "outOfBounds",
      protectedFrom(sheet, shift.axis === "row" ? "allowDeleteRows" : undefined),
      hasLocked(sheet, shift) && "sheetProtected",
      cutsHeaders(sheet, shift) && "cutsTable",
    );
    if (refusal) return refuse(refusal);
    shiftLines(core, sheet, shift);
    return DONE;
  });
}

/** Rows of a protected sheet go only where none of their used cells is locked. */
function hasLocked(sheet: SheetState, { axis, at, count }: LineShift): boolean {
  if (!sheet.properties.protection || axis === "column") return false;
  const used = extentOf(sheet.cells, () => true);
  const range = { top: at, bottom: at + count - 1, left: 0, right: used?.right ?? 0 };
  return lockedCells(sheet, range) !== undefined;
}

/** A table keeps its header row unless it goes altogether. */
const cutsHeaders = ({ properties }: SheetState, { axis, at, count }: LineShift): boolean =>
  axis === "row" &&
  properties.tables.some(
    ({ range }) => range.top >= at && range.top < at + count && range.bottom >= at + count,
  );
