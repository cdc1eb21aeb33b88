import { unitById } from "../plan";
import { rangeAddress } from "./a1";
import type { SheetLayout } from "./layout";
import { formatSheetTag, SHEET_TAG } from "./sheetTag";
import { cellRules, conditionalFormats } from "./unitSheet/cellRules";
import { columnOf, UNIT_SHEET_COLUMNS } from "./unitSheet/columns";
import { footBlock, SIGNATURE_ROWS } from "./unitSheet/footBlock";
import { UNIT_SHEET_PROTECTION } from "./unitSheet/protection";
import { tagOf, type UnitSheetRequest } from "./unitSheet/request";
import { sheetRows } from "./unitSheet/rows";
import { unitSheetName } from "./unitSheet/sheetName";
import { SHEET_STYLE } from "./unitSheet/style";
import { FIRST_ROW, tableBlock } from "./unitSheet/tableBlock";
import { HEADER_ROW, titleBlock } from "./unitSheet/titleBlock";
import { UNIT_SHEET_WORDS } from "./vocabulary";

/**
 * The sheet on which a unit of the plan reports a period: its tasks and indicators by section, with input cells for what
 * officers say and formulas for what follows from it. A unit that is not in the plan's registry is a bug of the caller.
 */
export function unitSheet(request: UnitSheetRequest): SheetLayout {
  const unit = unitById(request.plan, request.unitId);
  if (!unit) throw new Error(`No such unit in the plan: ${request.unitId}`);
  const rows = sheetRows(request);
  const footRow = FIRST_ROW + rows.length;
  const foot = footBlock(request, footRow);
  const blocks = [titleBlock(request, unit), tableBlock(rows, request.answers), foot];
  const right = UNIT_SHEET_COLUMNS.length - 1;
  const bottom = footRow + foot.rows.length - 1;
  return {
    name: unitSheetName(unit, request.period),
    tabColor: "#1F4E79",
    content: blocks.flatMap(({ content }) => content),
    styles: [
      { range: rangeAddress({ top: 0, left: 0, bottom, right }), style: SHEET_STYLE },
      ...blocks.flatMap(({ styles }) => styles),
    ],
    columns: UNIT_SHEET_COLUMNS.map(({ width }, columnIndex) => ({ columnIndex, width })),
    rows: blocks.flatMap((block) => block.rows),
    merges: blocks.flatMap(({ merges }) => merges),
    rules: cellRules(rows, request),
    conditionalFormats: conditionalFormats(rows, request),
    names: [{ name: SHEET_TAG, formula: `"${formatSheetTag(tagOf(request))}"`, hidden: true }],
    frozen: { rows: FIRST_ROW, columns: columnOf("title") + 1 },
    summaryBelow: false,
    showGridlines: false,
    zoom: 100,
    print: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      repeatRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
      printArea: rangeAddress({ top: 0, left: 0, bottom: footRow + SIGNATURE_ROWS - 1, right }),
      margins: { top: 1.5, bottom: 1.9, left: 1.2, right: 1.2 },
      centerFooter: UNIT_SHEET_WORDS.pageNumber,
      centerHorizontally: true,
    },
    protection: UNIT_SHEET_PROTECTION,
  };
}
