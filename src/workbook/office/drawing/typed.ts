import type { CellContent } from "../../../sheets";

/** What Excel is given for a cell; null leaves the cell as it is. */
export type Typed = string | number | boolean | null;

/** A number, a text or a formula as Excel must be given it so that texts stay texts, whatever they look like. */
export function typed(content: CellContent, formula: (text: string) => string): Typed {
  if (content === null || typeof content === "number" || typeof content === "boolean")
    return content;
  return typeof content === "string" ? asText(content) : `=${formula(content.formula)}`;
}

/**
 * A text as Excel must be given it. One that Excel could take for a number, a date, a logical value, an error or a formula
 * gets a leading apostrophe: Excel hides it, keeps the cell's number format and leaves the text alone when it is edited again.
 * @example asText("12/2023") // "'12/2023"
 */
export const asText = (text: string): string => (isPlainWords(text) ? text : `'${text}`);

/** Dates with month names ("Mar 5", "Thg6 2023") are shorter than this in every language. */
const longestDate = 40;

function isPlainWords(text: string): boolean {
  if (text === "") return true;
  if (!/^\p{L}/u.test(text) || /^(true|false)$/i.test(text)) return false;
  return !/\d/.test(text) || text.length > longestDate;
}
