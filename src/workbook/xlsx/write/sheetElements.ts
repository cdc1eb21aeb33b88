import { cellAddress, columnName, type ColumnFormat, type SheetLayout } from "../../../sheets";
import { storedWidth } from "../parts/columnWidth";
import type { ElementWriter } from "../xml/write";
import { largest } from "./largest";
import type { ResolvedStyles } from "./resolveStyles";

/** `sheetPr`: tab colour, place of summary rows, whether the page is fitted. "" where all is usual. */
export function sheetPropertiesText(
  { tabColor, summaryBelow, print }: SheetLayout,
  codeName: string | undefined,
  write: ElementWriter,
): string {
  const inner = [
    tabColor === undefined ? "" : write("tabColor", { rgb: `FF${tabColor.slice(1)}` }),
    summaryBelow === false ? write("outlinePr", { summaryBelow: false }) : "",
    print ? write("pageSetUpPr", { fitToPage: true }) : "",
  ].join("");
  return inner === "" && codeName === undefined ? "" : write("sheetPr", { codeName }, inner);
}

/** `sheetViews`: gridlines, zoom, frozen panes, whether the tab is in front. */
export function sheetViewsText(
  { showGridlines, zoom, frozen }: SheetLayout,
  isSelected: boolean,
  write: ElementWriter,
): string {
  const attributes = {
    showGridLines: showGridlines === false ? false : undefined,
    tabSelected: isSelected || undefined,
    zoomScale: zoom,
    zoomScaleNormal: zoom,
    workbookViewId: 0,
  };
  return write("sheetViews", {}, write("sheetView", attributes, paneText(frozen, write)));
}

function paneText(frozen: SheetLayout["frozen"], write: ElementWriter): string {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return "";
  const { rows, columns } = frozen;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const attributes = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: "frozen",
  };
  return write("pane", attributes) + write("selection", { pane });
}

/** `sheetFormatPr`, which must know how deep the outline is. */
export const sheetFormatText = (layout: SheetLayout, write: ElementWriter): string =>
  write("sheetFormatPr", { defaultRowHeight: 15, ...outlineDepths(layout) });

/** The deepest levels of a sheet's outline; undefined where it has none. */
export function outlineDepths({ rows, columns }: SheetLayout): {
  readonly outlineLevelRow: number | undefined;
  readonly outlineLevelCol: number | undefined;
} {
  const deepest = (formats: readonly { readonly outlineLevel?: number }[]): number | undefined =>
    largest(
      formats.map(({ outlineLevel = 0 }) => outlineLevel),
      0,
    ) || undefined;
  return { outlineLevelRow: deepest(rows), outlineLevelCol: deepest(columns) };
}

/** `cols`: a column an element; "" where no column has a format. */
export function columnsText(
  columns: readonly ColumnFormat[],
  styles: ResolvedStyles,
  write: ElementWriter,
): string {
  const formats = new Map(columns.map((column) => [column.columnIndex, column]));
  const indexes = [...new Set([...formats.keys(), ...styles.columns.keys()])].sort((a, b) => a - b);
  const elements = indexes.map((columnIndex) =>
    columnText(formats.get(columnIndex) ?? { columnIndex }, styles.columns.get(columnIndex), write),
  );
  return elements.length === 0 ? "" : write("cols", {}, elements.join(""));
}

/** A `col` element for one column; `style` is the number of the format of its cells. */
export const columnText = (
  { columnIndex, width, hidden, outlineLevel }: ColumnFormat,
  style: number | undefined,
  write: ElementWriter,
): string =>
  write("col", {
    min: columnIndex + 1,
    max: columnIndex + 1,
    width: storedWidth(width ?? 8.43),
    style: style || undefined,
    hidden: hidden || undefined,
    customWidth: width === undefined ? undefined : true,
    outlineLevel: outlineLevel || undefined,
  });

/** `sheetProtection`: what is not allowed stays locked; there is no password. */
export function protectionText(
  protection: SheetLayout["protection"],
  write: ElementWriter,
): string {
  if (!protection) return "";
  const unlocked = (allowed: boolean | undefined): false | undefined =>
    allowed ? false : undefined;
  return write("sheetProtection", {
    sheet: true,
    objects: true,
    scenarios: true,
    formatCells: unlocked(protection.allowFormatCells),
    formatColumns: unlocked(protection.allowFormatColumns),
    formatRows: unlocked(protection.allowFormatRows),
    insertRows: unlocked(protection.allowInsertRows),
    deleteRows: unlocked(protection.allowDeleteRows),
    sort: unlocked(protection.allowSort),
    autoFilter: unlocked(protection.allowAutoFilter),
  });
}

/** `mergeCells`. */
export const mergesText = (merges: readonly string[], write: ElementWriter): string =>
  merges.length === 0
    ? ""
    : write(
        "mergeCells",
        { count: merges.length },
        merges.map((ref) => write("mergeCell", { ref })).join(""),
      );

/** `dimension`: the rectangle from A1 to the last cell with content. */
export function dimensionText({ content }: SheetLayout, write: ElementWriter): string {
  const width = largest(
    content.map((row) => row.length),
    1,
  );
  const last = `${columnName(width - 1)}${Math.max(1, content.length)}`;
  return write("dimension", { ref: last === "A1" ? "A1" : `A1:${last}` });
}
