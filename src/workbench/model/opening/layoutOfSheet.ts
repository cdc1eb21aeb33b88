import { isCellError } from "../../../shared";
import { cellAddress, rangeAddress, type CellContent, type SheetLayout } from "../../../sheets";
import type { LineFormat } from "../api/parts";
import { isErrorName } from "../calculation/value";
import { cellsWithin, extentOf, hasContent, type Cell } from "../state/cell";
import type { Core } from "../state/core";
import { WHOLE_SHEET } from "../state/range";
import { chartOf, type SheetState } from "../state/sheetState";
import { stylesOf } from "./stylesOf";

/** A sheet as a layout, with the results of its formulas; undoes `sheetOfLayout`. */
export function layoutOfSheet(core: Core, sheet: SheetState): SheetLayout {
  const { properties } = sheet;
  const { visibility, tabColor, frozen, print, protection } = properties;
  return {
    name: properties.name,
    ...contentOf(core, sheet),
    ...richTextsOf(sheet),
    styles: stylesOf(sheet),
    ...linesOf(sheet),
    merges: properties.merges.map(rangeAddress),
    rules: properties.rules.map(({ range, rule }) => ({ range: rangeAddress(range), ...rule })),
    conditionalFormats: properties.conditionalFormats.map(({ range, format }) => ({
      range: rangeAddress(range),
      ...format,
    })),
    names: properties.names,
    tables: properties.tables.map(({ range, table }) => ({ ...table, range: rangeAddress(range) })),
    ...chartsOf(sheet),
    ...(visibility !== "visible" && { visibility }),
    ...(tabColor !== undefined && { tabColor }),
    ...((frozen.rows > 0 || frozen.columns > 0) && { frozen }),
    ...(!properties.summaryBelow && { summaryBelow: false }),
    ...(!properties.showGridlines && { showGridlines: false }),
    ...(properties.zoom !== 100 && { zoom: properties.zoom }),
    ...(print && { print }),
    ...(protection && { protection }),
  };
}

const chartsOf = ({ properties: { charts } }: SheetState): Pick<SheetLayout, "charts"> =>
  charts.length > 0 ? { charts: charts.map(chartOf) } : {};

type Result = string | number | boolean | null;

function contentOf(core: Core, sheet: SheetState): Pick<SheetLayout, "content" | "results"> {
  const used = extentOf(sheet.cells, hasContent);
  const content: CellContent[][] = Array.from({ length: (used?.bottom ?? -1) + 1 }, () => []);
  const results: Result[][] = [];
  for (const { cell, rowIndex, columnIndex } of cellsWithin(sheet.cells, WHOLE_SHEET)) {
    const place = [rowIndex, columnIndex] as const;
    if (hasContent(cell)) put(content, place, contentOfCell(cell));
    if (cell.formula === undefined || isErrorName(cell.formula)) continue;
    const result = core.calculator.value(sheet, rowIndex, columnIndex);
    put(results, place, isCellError(result) ? result.error : result);
  }
  return {
    content,
    ...(results.length > 0 && { results: Array.from(results, (row) => row ?? []) }),
  };
}

function richTextsOf({ cells }: SheetState): Pick<SheetLayout, "richTexts"> {
  const richTexts = [...cellsWithin(cells, WHOLE_SHEET)].flatMap(
    ({ cell, rowIndex, columnIndex }) => (cell.isRich ? [cellAddress(rowIndex, columnIndex)] : []),
  );
  return richTexts.length > 0 ? { richTexts } : {};
}

/** An error that stands in a cell by itself is a formula of itself to a layout. */
function contentOfCell({ formula, value }: Cell): CellContent {
  if (formula !== undefined) return { formula };
  return isCellError(value) ? { formula: value.error } : value;
}

function put<T>(
  rows: (T | null)[][],
  [rowIndex, columnIndex]: readonly [number, number],
  value: T,
): void {
  const row = (rows[rowIndex] ??= []);
  while (row.length < columnIndex) row.push(null);
  row[columnIndex] = value;
}

function linesOf({ properties }: SheetState): Pick<SheetLayout, "rows" | "columns"> {
  const rows = [...properties.rows].map(([rowIndex, { size, collapsed, ...format }]) => ({
    rowIndex,
    ...(size !== undefined && { height: size }),
    ...shownOf(format),
    ...(collapsed && { collapsed }),
  }));
  const columns = [...properties.columns].map(([columnIndex, { size, ...format }]) => ({
    columnIndex,
    ...(size !== undefined && { width: size }),
    ...shownOf(format),
  }));
  const isSaid = (line: object): boolean => Object.keys(line).length > 1;
  return {
    rows: rows.filter(isSaid).sort((a, b) => a.rowIndex - b.rowIndex),
    columns: columns.filter(isSaid).sort((a, b) => a.columnIndex - b.columnIndex),
  };
}

const shownOf = ({ hidden, outlineLevel }: LineFormat): LineFormat => ({
  ...(hidden && { hidden }),
  ...(outlineLevel && { outlineLevel }),
});
