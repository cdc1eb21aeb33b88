import { rangeAddress } from "../a1";
import type { CellContent, RowFormat, SheetLayout } from "../layout";
import { rowHeight } from "../unitSheet/textHeight";
import { INDICATOR_COLUMNS } from "./indicatorColumns";
import { headContent, HEADER_ROW, headShown } from "./indicatorHead";
import { assessmentFormats, indicatorStyles, type IndicatorSheetRows } from "./indicatorStyles";
import { indicatorContent, indicatorRows, indicatorShown } from "./indicatorTable";
import { provinceTableName, provinceTagName } from "./provinceTag";
import type { ProvinceSources } from "./sources";
import { shapeWords } from "./shapeWords";
import { provincePrint } from "./style";
import { provinceNotes } from "./vocabulary";

/**
 * The table of indicators: sums, percentages, assessments and coverage are formulas over the sheet of figures, so that
 * anybody can audit them in Excel, and they stay right when a figure is corrected.
 */
export function indicatorSheet(sources: ProvinceSources): SheetLayout {
  const { plan, record, data, sheets } = sources;
  const consolidation = record.indicators;
  const rows = indicatorRows(plan, consolidation);
  const notes = provinceNotes(data.sheet, sheets.trend);
  const at = sheetRowsOf(rows.length, notes.length);
  const shape = shapeWords.indicators(sources);
  const body = indicatorContent(rows, at.first + 1, sources);
  return {
    name: sheets.indicators,
    content: [...headContent(sources, at.last), ...body, [], ...notes.map((note) => [note])],
    results: [...headShown(consolidation), ...indicatorShown(rows, sources)],
    styles: indicatorStyles(rows, at),
    columns: INDICATOR_COLUMNS.map(({ width }, columnIndex) => ({ columnIndex, width })),
    rows: [
      ...headHeights(plan.title),
      ...bodyHeights(body, at.first),
      ...noteHeights(notes, at.notes),
    ],
    merges: [0, 1, 2, 3, ...notes.map((_, index) => at.notes + index)].map(acrossTable),
    rules: [],
    conditionalFormats: assessmentFormats(at.first, at.last),
    names: [provinceTagName("indicators", consolidation, shape)],
    tables: [
      {
        name: provinceTableName("indicators", consolidation, shape),
        range: rangeAddress({ ...TABLE_COLUMNS, top: at.header, bottom: at.last }),
        style: "TableStyleLight1",
      },
    ],
    frozen: { rows: at.first, columns: 2 },
    showGridlines: false,
    print: provincePrint(at.header),
  };
}

const TABLE_COLUMNS = { left: 0, right: INDICATOR_COLUMNS.length - 1 };

/** A table needs one row below its header, be it empty; the notes follow after a gap. */
function sheetRowsOf(rowCount: number, noteCount: number): IndicatorSheetRows {
  const last = HEADER_ROW + Math.max(rowCount, 1);
  const notes = HEADER_ROW + rowCount + 2;
  return { header: HEADER_ROW, first: HEADER_ROW + 1, last, notes, bottom: notes + noteCount - 1 };
}

const TABLE_WIDTH = INDICATOR_COLUMNS.reduce((sum, { width }) => sum + width, 0);

const headHeights = (planTitle: string): readonly RowFormat[] =>
  [24, lineHeight(planTitle), 18, 20, 6, 34].map((height, rowIndex) => ({ rowIndex, height }));

const bodyHeights = (
  body: readonly (readonly CellContent[])[],
  first: number,
): readonly RowFormat[] =>
  body.map((cells, index) => {
    const texts = INDICATOR_COLUMNS.map(({ width }, column) => ({
      text: textOf(cells[column]),
      width,
    }));
    return { rowIndex: first + index, height: cells.length > 2 ? rowHeight(texts) : 20 };
  });

const noteHeights = (notes: readonly string[], top: number): readonly RowFormat[] =>
  notes.map((note, index) => ({ rowIndex: top + index, height: lineHeight(note) }));

const lineHeight = (text: string): number => rowHeight([{ text, width: TABLE_WIDTH }]);

const textOf = (content: CellContent | undefined): string =>
  typeof content === "string" ? content : "";

const acrossTable = (rowIndex: number): string =>
  rangeAddress({ top: rowIndex, bottom: rowIndex, left: 0, right: INDICATOR_COLUMNS.length - 1 });
