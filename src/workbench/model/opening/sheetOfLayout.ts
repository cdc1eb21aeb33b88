import {
  rangeOf,
  type CellContent,
  type CellRange,
  type CellStyle,
  type SheetLayout,
} from "../../../sheets";
import type { LineFormat } from "../api/parts";
import { errorNamed, isErrorName } from "../calculation/value";
import type { Cell, CellRows } from "../state/cell";
import { isWholeColumns } from "../state/range";
import {
  emptyProperties,
  newSheetState,
  type SheetProperties,
  type SheetState,
} from "../state/sheetState";
import { patchStyle } from "../state/styles";

/** The state of a sheet that a layout describes; strings of the layout stay text. */
export function sheetOfLayout(
  layout: SheetLayout,
  { id, baseStyle }: { readonly id: string; readonly baseStyle: CellStyle },
): SheetState {
  const cells: CellRows = new Map();
  layout.content.forEach((row, rowIndex) =>
    row.forEach((content, columnIndex) => {
      const cell = contentCell(content);
      if (cell) put(cells, { rowIndex, columnIndex }, cell);
    }),
  );
  for (const { top, left } of (layout.richTexts ?? []).map(rangeOf)) {
    const cell = cells.get(top)?.get(left);
    if (cell) put(cells, { rowIndex: top, columnIndex: left }, { ...cell, isRich: true });
  }
  const columnStyles = layStyles(cells, layout, baseStyle);
  const properties = propertiesOf(layout, baseStyle);
  const columns = new Map(properties.columns);
  for (const [index, style] of columnStyles) columns.set(index, { ...columns.get(index), style });
  return { ...newSheetState(id, { ...properties, columns }), cells };
}

/** A cell of a layout's content; undefined where it holds nothing. */
export function contentCell(content: CellContent): Cell | undefined {
  if (content === null || content === "") return undefined;
  if (typeof content !== "object") return { value: content };
  const formula = content.formula.replace(/^=/, "");
  return isErrorName(formula) ? { value: errorNamed(formula) } : { value: null, formula };
}

function propertiesOf(layout: SheetLayout, baseStyle: CellStyle): SheetProperties {
  const { name, visibility, tabColor, frozen, print, protection } = layout;
  return {
    ...emptyProperties(name, baseStyle),
    ...(visibility && { visibility }),
    ...(frozen && { frozen }),
    tabColor,
    print,
    protection,
    rows: new Map(layout.rows.map(({ rowIndex, height, ...row }) => [rowIndex, line(height, row)])),
    columns: new Map(
      layout.columns.map(({ columnIndex, width, ...column }) => [columnIndex, line(width, column)]),
    ),
    summaryBelow: layout.summaryBelow ?? true,
    showGridlines: layout.showGridlines ?? true,
    zoom: layout.zoom ?? 100,
    merges: layout.merges.map(rangeOf),
    rules: layout.rules.map(({ range, ...rule }) => ({ range: rangeOf(range), rule })),
    conditionalFormats: layout.conditionalFormats.map(({ range, ...format }) => ({
      range: rangeOf(range),
      format,
    })),
    names: layout.names.map((one) => ({ ...one, formula: one.formula.replace(/^=/, "") })),
    charts: (layout.charts ?? []).map(({ range, ...chart }) => ({ range: rangeOf(range), chart })),
    tables: (layout.tables ?? []).map(({ range, ...table }) => ({ range: rangeOf(range), table })),
  };
}

const line = (size: number | undefined, format: LineFormat): LineFormat =>
  size === undefined ? format : { ...format, size };

/** Lays a layout's styles over its cells, one after the other; answers the styles of whole columns. */
function layStyles(
  cells: CellRows,
  { styles, content }: SheetLayout,
  baseStyle: CellStyle,
): ReadonlyMap<number, CellStyle> {
  const columns = new Map<number, CellStyle>();
  for (const { range: address, style } of styles) {
    const range = rangeOf(address);
    if (isWholeColumns(range)) {
      for (let column = range.left; column <= range.right; column++) {
        columns.set(column, patchStyle(columns.get(column) ?? baseStyle, style));
      }
    }
    const bottom = isWholeColumns(range) ? content.length - 1 : range.bottom;
    paint(cells, { ...range, bottom }, painter(style, baseStyle));
  }
  return columns;
}

type Painter = (before: CellStyle | undefined) => CellStyle | undefined;

/** What a style makes of each style below it, worked out once; undefined is the sheet's own. */
function painter(style: CellStyle, baseStyle: CellStyle): Painter {
  const known = new Map<CellStyle, CellStyle>();
  return (before = baseStyle) => {
    const after = known.get(before) ?? patchStyle(before, style);
    known.set(before, after);
    return after === baseStyle ? undefined : after;
  };
}

function paint(cells: CellRows, { top, left, bottom, right }: CellRange, painted: Painter): void {
  for (let rowIndex = top; rowIndex <= bottom; rowIndex++) {
    const row = cells.get(rowIndex);
    for (let columnIndex = left; columnIndex <= right; columnIndex++) {
      const { style: before, ...cell } = row?.get(columnIndex) ?? { value: null };
      const style = painted(before);
      if (style !== undefined) put(cells, { rowIndex, columnIndex }, { ...cell, style });
      else if (before !== undefined) put(cells, { rowIndex, columnIndex }, cell);
    }
  }
}

function put(
  cells: CellRows,
  { rowIndex, columnIndex }: { readonly rowIndex: number; readonly columnIndex: number },
  cell: Cell,
): void {
  const row = cells.get(rowIndex) ?? new Map<number, Cell>();
  cells.set(rowIndex, row.set(columnIndex, cell));
}
