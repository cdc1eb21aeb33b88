import { intersects, type CellRange } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import { cellsWithin, hasContent } from "../state/cell";
import type { Core } from "../state/core";
import { isWholeColumns, isWholeRows } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { DONE, firstRefusal, refuse } from "./onSheet";
import { cutOut } from "./placed";
import { lockedCells, protectedFrom } from "./protection";
import { cellOf, contentOf, EMPTY } from "./writeCell";

interface Target {
  readonly sheet: SheetState;
  readonly range: CellRange;
}

/** Empties cells, takes their formats (with merges and conditional formats), or both and their rules. */
export function clearRange(
  core: Core,
  target: Target,
  what: "all" | "contents" | "formats",
): Outcome {
  const { sheet, range } = target;
  const refusal = firstRefusal(
    what !== "formats" && lockedCells(sheet, range),
    what !== "contents" && protectedFrom(sheet, "allowFormatCells"),
  );
  if (refusal) return refuse(refusal);
  for (const { cell, ...place } of [...cellsWithin(sheet.cells, range)]) {
    const content = what === "formats" ? contentOf(cell) : EMPTY;
    const style = what === "contents" ? cell.style : undefined;
    if (what !== "contents" || hasContent(cell)) core.setCell(sheet, place, cellOf(content, style));
  }
  if (what !== "contents") clearLooks(core, target, what);
  return DONE;
}

function clearLooks(core: Core, { sheet, range }: Target, what: "all" | "formats"): void {
  const { merges, rules, conditionalFormats, rows, columns } = sheet.properties;
  core.setSheet(sheet, {
    merges: merges.filter((area) => !intersects(area, range)),
    conditionalFormats: cutOut(conditionalFormats, range),
    ...(what === "all" && { rules: cutOut(rules, range) }),
    ...(isWholeRows(range) && { rows: withoutStyles(rows, range.top, range.bottom) }),
    ...(isWholeColumns(range) && { columns: withoutStyles(columns, range.left, range.right) }),
  });
}

type Lines = SheetState["properties"]["rows"];

const withoutStyles = (lines: Lines, first: number, last: number): Lines =>
  new Map(
    [...lines].map(([index, { style, ...format }]) => [
      index,
      (index >= first && index <= last) || !style ? format : { ...format, style },
    ]),
  );
