import { isCellError, type CellValue } from "../../../shared";
import {
  rangeAddress,
  styleCollector,
  type CellContent,
  type CellStyle,
  type SheetLayout,
  type StyledRange,
} from "../../../sheets";
import type { LineFormat } from "../api/parts";
import { isErrorName } from "../calculation/value";
import { MAX_ROWS } from "../limits";
import { extentOf, hasContent } from "../state/cell";
import { lineStyleAt } from "../state/cellStyle";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";

/** A sheet as a layout, with the results of its formulas; undoes `sheetOfLayout`. */
export function layoutOfSheet(core: Core, sheet: SheetState): SheetLayout {
  const { properties } = sheet;
  const { visibility, tabColor, frozen, print, protection } = properties;
  return {
    name: properties.name,
    ...contentOf(core, sheet),
    styles: [...columnStyles(sheet), ...cellStyles(sheet)],
    ...linesOf(sheet),
    merges: properties.merges.map(rangeAddress),
    rules: properties.rules.map(({ range, rule }) => ({ range: rangeAddress(range), ...rule })),
    conditionalFormats: properties.conditionalFormats.map(({ range, format }) => ({
      range: rangeAddress(range),
      ...format,
    })),
    names: properties.names,
    tables: properties.tables.map(({ range, table }) => ({ ...table, range: rangeAddress(range) })),
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

type Result = string | number | boolean | null;

function contentOf(core: Core, sheet: SheetState): Pick<SheetLayout, "content" | "results"> {
  const used = extentOf(sheet.cells, hasContent);
  const content: CellContent[][] = Array.from({ length: (used?.bottom ?? -1) + 1 }, () => []);
  const results: Result[][] = [];
  for (const [rowIndex, row] of sheet.cells) {
    for (const [columnIndex, cell] of row) {
      if (!hasContent(cell)) continue;
      const { formula } = cell;
      put(
        content,
        [rowIndex, columnIndex],
        formula === undefined ? constant(cell.value) : { formula },
      );
      if (formula === undefined || isErrorName(formula)) continue;
      const result = core.calculator.value(sheet, rowIndex, columnIndex);
      put(results, [rowIndex, columnIndex], isCellError(result) ? result.error : result);
    }
  }
  return {
    content,
    ...(results.length > 0 && { results: Array.from(results, (row) => row ?? []) }),
  };
}

/** An error that stands in a cell by itself is a formula of itself to a layout. */
const constant = (value: CellValue): CellContent =>
  isCellError(value) ? { formula: value.error } : value;

function put<T>(
  rows: (T | null)[][],
  [rowIndex, columnIndex]: readonly [number, number],
  value: T,
): void {
  const row = (rows[rowIndex] ??= []);
  while (row.length < columnIndex) row.push(null);
  row[columnIndex] = value;
}

function columnStyles({ properties }: SheetState): readonly StyledRange[] {
  return [...properties.columns].flatMap(([column, { style }]) => {
    if (!style) return [];
    const range = { top: 0, left: column, bottom: MAX_ROWS - 1, right: column };
    return [{ range: rangeAddress(range), style }];
  });
}

/** The formats of cells and of rows as far as the sheet is used, in few rectangles. */
function cellStyles(sheet: SheetState): readonly StyledRange[] {
  const { cells, properties } = sheet;
  const looks: (CellStyle | undefined)[] = [undefined];
  const numbers = new Map<CellStyle | undefined, number>([[undefined, 0]]);
  const numberOf = (style: CellStyle | undefined): number => {
    const number = numbers.get(style) ?? looks.push(style) - 1;
    numbers.set(style, number);
    return number;
  };
  const collector = styleCollector();
  for (const rowIndex of [...cells.keys()].sort((a, b) => a - b)) {
    const row = [...(cells.get(rowIndex) ?? [])].sort(([a], [b]) => a - b);
    for (const [columnIndex, { style = properties.rows.get(rowIndex)?.style }] of row) {
      const below = lineStyleAt(properties, rowIndex, columnIndex);
      const isTold = style !== undefined && (style !== below || style !== properties.baseStyle);
      collector.add(rowIndex, columnIndex, numberOf(isTold ? style : undefined));
    }
  }
  const hasRowStyles = [...properties.rows.values()].some(({ style }) => style !== undefined);
  const right = collector.used()?.right ?? 0;
  if (hasRowStyles) {
    collector.fill((row) => [{ left: 0, right, style: numberOf(properties.rows.get(row)?.style) }]);
  }
  return collector.take((number) => looks[number]);
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
