import { cellAddress, type CellContent } from "../../../sheets";
import { fault } from "../fault";
import { storedFormula } from "../formulas/functionPrefixes";
import { encodeEscapes, escapeText } from "../xml/text";
import type { Attributes, ElementWriter } from "../xml/write";

/** Characters that a cell can hold. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** A cell to be written. */
export interface CellWrite {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly content: CellContent;
  readonly style: number;
  /** The cached result of a formula, where it is known. */
  readonly result?: string | number | boolean | null;
}

/** A `c` element; text stands in the cell itself and stays text whatever it looks like. "" where the cell has neither content nor looks. */
export function cellText(cell: CellWrite, write: ElementWriter): string {
  const { rowIndex, columnIndex, content, style } = cell;
  const r = cellAddress(rowIndex, columnIndex);
  const s = style === 0 ? undefined : style;
  if (content === null || content === "") return s === undefined ? "" : write("c", { r, s });
  if (typeof content === "object") return formulaCell(cell, { r, s }, write);
  if (typeof content === "string") return stringCell(content, { r, s }, write);
  if (typeof content === "number") return write("c", { r, s }, numberValue(content, write));
  return write("c", { r, s, t: "b" }, write("v", {}, content ? "1" : "0"));
}

function stringCell(content: string, place: Attributes, write: ElementWriter): string {
  if (content.length > LONGEST_TEXT) fault("tooLarge", `cell ${place["r"]}: text too long`);
  return write("c", { ...place, t: "inlineStr" }, write("is", {}, textElement(content, write)));
}

/** A `t` element that keeps its blanks. */
export const textElement = (text: string, write: ElementWriter): string =>
  write("t", { "xml:space": "preserve" }, escapeText(encodeEscapes(text)));

function formulaCell(
  { content, result }: CellWrite,
  place: Attributes,
  write: ElementWriter,
): string {
  if (content === null || typeof content !== "object") return "";
  const formula = storedFormula(content.formula.replace(/^=/, ""));
  if (formula.length > LONGEST_FORMULA) fault("tooLarge", `cell ${place["r"]}: formula too long`);
  const f = write("f", {}, escapeText(formula));
  if (result === undefined || result === null) return write("c", place, f);
  if (typeof result === "number") return write("c", place, f + numberValue(result, write));
  if (typeof result === "boolean") {
    return write("c", { ...place, t: "b" }, f + write("v", {}, result ? "1" : "0"));
  }
  const t = ERRORS.has(result) ? "e" : "str";
  return write("c", { ...place, t }, f + write("v", {}, escapeText(encodeEscapes(result))));
}

const ERRORS: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "),
);

function numberValue(value: number, write: ElementWriter): string {
  if (!Number.isFinite(value)) throw new Error(`A cell can't hold ${value}`);
  return write("v", {}, String(value));
}
