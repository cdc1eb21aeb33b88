import { parseRoman, plainKey } from "../../vietnamese";
import type { Grid } from "../grid";

/** The columns whose numbers name rows and codes and count nothing: their header says so, or letters and Roman numerals stand among them. */
export function numberingColumns({ values }: Grid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of values) {
    row.forEach((value, column) => {
      if (typeof value === "string" && (isNumberingHead(value) || isMark(value.trim()))) {
        columns.add(column);
      }
    });
  }
  return columns;
}

const HEADS: ReadonlySet<string> = new Set(["stt", "tt", "so tt", "so thu tu", "ma", "ma so"]);

const isNumberingHead = (text: string): boolean => HEADS.has(plainKey(text));

/** "III", "a)", "1.2.3", but not "x", the sign that nothing occurred. */
const isMark = (text: string): boolean =>
  (/^(?:[a-hđ]|\d+(?:\.\d+){2,})[.)]?$/i.test(text) && !/^\d{1,3}(?:\.\d{3})+$/.test(text)) ||
  parseRoman(text.replace(/[.)]$/, "")) !== undefined;
