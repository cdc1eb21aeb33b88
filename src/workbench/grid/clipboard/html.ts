import type { TextTable } from "./tsv";

/** A table's cells as the HTML that Word and Excel take from the clipboard; `mark` tells our own copies from others'. */
export function formatHtml(table: TextTable, mark: string): string {
  const rows = table.map(
    (row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`,
  );
  return `<table ${markAttribute}="${mark}"><tbody>${rows.join("")}</tbody></table>`;
}

/** The cells of the first table in a clipboard's HTML; undefined where it holds none. Merged cells leave blanks. */
export function parseHtml(html: string): TextTable | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return undefined;
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, rowIndex) => {
    for (const cell of row.cells) placeCell(rows, rowIndex, cell);
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ""));
}

/** The mark of our own copy, where a clipboard's HTML carries one. */
export const markOf = (html: string): string | undefined =>
  new RegExp(`<table ${markAttribute}="([^"]+)"`).exec(html)?.[1];

const markAttribute = "data-workbench-copy";

function placeCell(rows: string[][], rowIndex: number, cell: HTMLTableCellElement): void {
  const row = rows[rowIndex] ?? [];
  let column = 0;
  while (row[column] !== undefined) column += 1;
  for (let down = 0; down < cell.rowSpan; down += 1) {
    for (let across = 0; across < cell.colSpan; across += 1) {
      const target = rows[rowIndex + down];
      if (target) target[column + across] = down === 0 && across === 0 ? textOf(cell) : "";
    }
  }
}

/** A cell's text with its line breaks: Excel writes <br>, Word paragraphs. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return cell.textContent ?? "";
  const lines = copy.innerHTML
    .replace(/\s+/g, " ")
    .replace(/<br[^>]*>\s*/gi, "\n")
    .replace(/<\/p>\s*(?=<p)/gi, "\n");
  copy.innerHTML = lines;
  return (copy.textContent ?? "").replaceAll("\u00a0", " ").trim();
}

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
