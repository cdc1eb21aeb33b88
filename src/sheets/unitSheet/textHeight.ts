/** Points that a line of 11-point Times New Roman takes. */
const LINE = 14.5;

/** Letters of that font that fit into one character of column width, which is counted in digits of the default font. */
const LETTERS_PER_WIDTH = 1.14;

/** The number of lines into which a text breaks at spaces in a column of this width (characters); estimated, on the safe side. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(1, width * LETTERS_PER_WIDTH - 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const extra = used === 0 ? word.length : word.length + 1;
    if (used + extra <= room) {
      used += extra;
    } else {
      lines += Math.max(used === 0 ? 0 : 1, Math.ceil(word.length / room) - (used === 0 ? 1 : 0));
      used = word.length % room;
    }
  }
  return lines;
}

/** The height in points of a row that shows these wrapped texts in columns of these widths. */
export function rowHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width)));
  return Math.min(409, Math.max(18, lines * LINE + 4));
}
