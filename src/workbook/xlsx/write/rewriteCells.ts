import { rangeOf } from "../../../sheets";
import type { CellRewrite, SheetRewrite } from "../../workbook";
import { fault } from "../fault";
import type { Package } from "../package";
import { readWorksheet } from "../parts/worksheet";
import { booleanAttribute, childNamed } from "../xml/query";
import type { CellTarget, CellTargets } from "./cellTargets";
import { worksheetNamed, writeTargets, type CellContext } from "./writeCells";

/** Gives cells new texts, fonts and number formats; a protected sheet is refused whole, as Excel lets nobody change looks there. */
export const rewriteCells = (
  pack: Package,
  rewrites: readonly SheetRewrite[],
  context: CellContext,
): Package =>
  rewrites.reduce((result, { sheet: name, cells }) => {
    const sheet = worksheetNamed(context.workbook, name);
    const { root } = readWorksheet(result, sheet.part, { cell: () => {} });
    if (booleanAttribute(childNamed(root, "sheetProtection"), "sheet")) {
      fault("sheetProtected", `"${sheet.name}" is protected`, sheet.name);
    }
    return writeTargets(result, sheet, { ...context, targets: targetsOf(cells) });
  }, pack);

function targetsOf(cells: readonly CellRewrite[]): CellTargets {
  const rows = new Map<number, Map<number, CellTarget>>();
  for (const { cell, before, after } of cells) {
    const { top, left } = rangeOf(cell);
    const row = rows.get(top) ?? new Map<number, CellTarget>();
    const { content, fontName, numberFormat } = after;
    rows.set(
      top,
      row.set(left, {
        content,
        result: null,
        letters: {
          ...(fontName !== null && fontName !== before.fontName && { fontName }),
          ...(numberFormat !== before.numberFormat && { numberFormat: numberFormat ?? "General" }),
        },
      }),
    );
  }
  return rows;
}
