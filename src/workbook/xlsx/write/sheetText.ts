import type { SheetLayout } from "../../../sheets";
import { WORKSHEET_ORDER } from "../parts/worksheet";
import { elementWriter, XML_DECLARATION, type ElementWriter } from "../xml/write";
import { PRINT_ELEMENTS, printTexts } from "./printText";
import { resolveStyles } from "./resolveStyles";
import { conditionalFormatsText, dataValidationsText } from "./rulesText";
import { sheetDataText } from "./sheetData";
import * as elements from "./sheetElements";
import type { StyleBook } from "./styleBook";

/** What a sheet's elements need besides its layout. */
export interface ElementContext {
  readonly book: StyleBook;
  /** Whether the sheet is in front. */
  readonly isSelected: boolean;
  /** By which the sheet names its tables' parts. */
  readonly tableIds: readonly string[];
  /** By which it names the part of what is drawn on it, where it has one. */
  readonly drawingId?: string;
  readonly frame: ElementFrame;
}

/** What the text around a sheet's elements says to them. */
export interface ElementFrame {
  /** Of the root: "" or "x:". */
  readonly prefix: string;
  /** The prefix of relationship ids. */
  readonly relationships: string;
  /** By which macros know the sheet. */
  readonly codeName?: string;
}

/** What a sheet's whole text needs besides its layout. */
export interface SheetContext extends ElementContext {
  readonly frame: SheetFrame;
}

/** What stands around a sheet's elements. */
export interface SheetFrame extends ElementFrame {
  /** Everything up to the end of the root's open tag. */
  readonly open: string;
  readonly close: string;
  /** Elements that stay, by name. */
  readonly kept: ReadonlyMap<string, string>;
}

/** The frame of a new sheet, in the namespaces that the workbook uses. */
export const newFrame = (main: string, relationships: string): SheetFrame => ({
  open: `${XML_DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
  close: "</worksheet>",
  prefix: "",
  relationships: "r",
  kept: new Map(),
});

/** The text of a layout's sheet, its elements in the order that the schema fixes. */
export function sheetText(layout: SheetLayout, context: SheetContext): string {
  const { frame } = context;
  const drawn = drawnElements(layout, context);
  const inner = WORKSHEET_ORDER.map((name) => drawn.get(name)?.() ?? frame.kept.get(name) ?? "");
  return frame.open + inner.join("") + frame.close;
}

/** How each element of a layout's sheet is drawn, by name. */
export function drawnElements(
  layout: SheetLayout,
  { book, isSelected, tableIds, drawingId, frame }: ElementContext,
): ReadonlyMap<string, () => string> {
  const write = elementWriter(frame.prefix);
  const styles = once(() => resolveStyles(layout, (style) => book.cellFormat(style)));
  const print = once(() => printTexts(layout.print, write));
  return new Map([
    ["sheetPr", () => elements.sheetPropertiesText(layout, frame.codeName, write)],
    ["dimension", () => elements.dimensionText(layout, write)],
    ["sheetViews", () => elements.sheetViewsText(layout, isSelected, write)],
    ["sheetFormatPr", () => elements.sheetFormatText(layout, write)],
    ["cols", () => elements.columnsText(layout.columns, styles(), write)],
    ["sheetData", () => sheetDataText(layout, styles(), write)],
    ["sheetProtection", () => elements.protectionText(layout.protection, write)],
    ["mergeCells", () => elements.mergesText(layout.merges, write)],
    [
      "conditionalFormatting",
      () => conditionalFormatsText(layout.conditionalFormats, book.differentialFormat, write),
    ],
    ["dataValidations", () => dataValidationsText(layout.rules, write)],
    ...PRINT_ELEMENTS.map((name) => [name, () => print().get(name) ?? ""] as const),
    ...drawingEntry(drawingId, { prefix: frame.relationships, write }),
    ["tableParts", () => tablePartsText(tableIds, { prefix: frame.relationships, write })],
  ]);
}

/** How an element names parts: the prefix of relationship ids, and what writes it. */
interface Naming {
  readonly prefix: string;
  readonly write: ElementWriter;
}

/** A drawing that nothing is known of stays as it is. */
const drawingEntry = (
  id: string | undefined,
  { prefix, write }: Naming,
): readonly (readonly [string, () => string])[] =>
  id === undefined ? [] : [["drawing", () => write("drawing", { [`${prefix}:id`]: id })]];

function tablePartsText(ids: readonly string[], { prefix, write }: Naming): string {
  const tables = ids.map((id) => write("tablePart", { [`${prefix}:id`]: id }));
  return tables.length === 0 ? "" : write("tableParts", { count: tables.length }, tables.join(""));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
