import { parseRange, type CellStyle, type StyledRange } from "../../../sheets";
import { rangeOf, smallStep, type Step } from "../step";
import { drawBorders } from "./borders";

const horizontal = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Lays the styles over their ranges in their order; what a style does not name stays as it was. */
export const drawStyles = (styles: readonly StyledRange[]): readonly Step[] =>
  styles.map(({ range, style }) =>
    smallStep((sheet) => layStyle(rangeOf(sheet, range), range, style), stepWeight),
  );

/** A style sets up to a dozen properties, each about as large as the path of the range. */
const stepWeight = 4;

function layStyle(range: Excel.Range, address: string, style: CellStyle): void {
  layNumberFormat(range, style);
  layFont(range, style);
  layAlignment(range, style);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.locked !== undefined) range.format.protection.locked = style.locked;
  const rectangle = parseRange(address);
  if (style.borders && rectangle) drawBorders(range, rectangle, style.borders);
}

/** One format for the whole range: Excel takes a single value for all cells, which the types (any[][]) do not say. */
function layNumberFormat(range: Excel.Range, { numberFormat }: CellStyle): void {
  if (numberFormat !== undefined) Object.assign(range, { numberFormat });
}

function layFont(range: Excel.Range, style: CellStyle): void {
  const { font } = range.format;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.strikethrough !== undefined) font.strikethrough = style.strikethrough;
  if (style.fontColor !== undefined) font.color = style.fontColor;
}

function layAlignment(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}
