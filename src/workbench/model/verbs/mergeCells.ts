import { intersects, isOneCell, type CellRange } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import { cellsWithin, hasContent } from "../state/cell";
import type { Core } from "../state/core";
import { holdsRange } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { DONE, firstRefusal, refuse } from "./onSheet";
import { protectedFrom } from "./protection";
import { EMPTY, writeContent } from "./writeCell";

interface Target {
  readonly sheet: SheetState;
  readonly range: CellRange;
}

/** Merges a range into one area, or row by row; only each area's first cell keeps its content. */
export function mergeCells(core: Core, { sheet, range }: Target, across: boolean): Outcome {
  const { merges, tables } = sheet.properties;
  const touched = merges.filter((area) => intersects(area, range));
  const refusal = firstRefusal(
    protectedFrom(sheet),
    tables.some((table) => intersects(table.range, range)) && "cutsTable",
    touched.some((area) => !holdsRange(range, area)) && "cutsMergedArea",
  );
  if (refusal) return refuse(refusal);
  const areas = (across ? rowsOf(range) : [range]).filter((area) => !isOneCell(area));
  for (const area of areas) emptyRest(core, { sheet, range: area });
  const others = merges.filter((area) => !touched.includes(area));
  if (areas.length > 0) core.setSheet(sheet, { merges: [...others, ...areas] });
  return DONE;
}

/** Parts every merged area that the range touches. */
export function unmergeCells(core: Core, { sheet, range }: Target): Outcome {
  const refusal = protectedFrom(sheet);
  if (refusal) return refuse(refusal);
  const { merges } = sheet.properties;
  const left = merges.filter((area) => !intersects(area, range));
  if (left.length < merges.length) core.setSheet(sheet, { merges: left });
  return DONE;
}

const rowsOf = ({ top, bottom, ...columns }: CellRange): readonly CellRange[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => ({
    ...columns,
    top: top + index,
    bottom: top + index,
  }));

function emptyRest(core: Core, { sheet, range }: Target): void {
  for (const { cell, ...place } of [...cellsWithin(sheet.cells, range)]) {
    const isFirst = place.rowIndex === range.top && place.columnIndex === range.left;
    if (!isFirst && hasContent(cell)) writeContent(core, { sheet, ...place }, EMPTY);
  }
}
