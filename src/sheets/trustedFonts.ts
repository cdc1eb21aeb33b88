import { encodingOfFont, readVietnamese } from "../vietnamese";
import type { Grid } from "./grid";

/** The fonts of old encodings in which more texts are typed in them than in Unicode. */
export function trustedFonts({ values, fonts = [] }: Grid): ReadonlySet<string> {
  const votes = new Map<string, number>();
  fonts.forEach((row, rowIndex) =>
    row.forEach((font, column) => {
      const value = values[rowIndex]?.[column];
      if (!font || typeof value !== "string" || !encodingOfFont(font)) return;
      const { text, encoding } = readVietnamese(value, font);
      const vote = encoding ? 1 : /[^\u0000-\u00ff]/.test(text) ? -1 : 0;
      votes.set(font, (votes.get(font) ?? 0) + vote);
    }),
  );
  return new Set([...votes].flatMap(([font, sum]) => (sum > 0 ? [font] : [])));
}
