/** Rows of cell texts, as shown. */
export type TextTable = readonly (readonly string[])[];

/**
 * The plain text that spreadsheets exchange: cells between tabs, rows between line ends, quoted where a cell needs it.
 * @example formatTsv([["a", "b\nc"]]) // 'a\t"b\nc"'
 */
export const formatTsv = (table: TextTable): string =>
  table.map((row) => row.map(quote).join("\t")).join("\r\n");

/**
 * The cells of such a text; one line end at its end is not a row.
 * @example parseTsv('a\t"b\nc"\r\n') // [["a", "b\nc"]]
 */
export function parseTsv(text: string): TextTable {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, "\n");
  if (rest.endsWith("\n")) rest = rest.slice(0, -1);
  for (;;) {
    const { value, length } = readCell(rest);
    rows[rows.length - 1]?.push(value);
    const end = rest[length];
    if (end === undefined) return rows;
    if (end === "\n") rows.push([]);
    rest = rest.slice(length + 1);
  }
}

const quote = (cell: string): string =>
  /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The first cell of a text and how many characters it takes. */
function readCell(text: string): { readonly value: string; readonly length: number } {
  const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text);
  if (quoted) return { value: (quoted[1] ?? "").replaceAll('""', '"'), length: quoted[0].length };
  const plain = /^[^\t\n]*/.exec(text)?.[0] ?? "";
  return { value: plain, length: plain.length };
}
