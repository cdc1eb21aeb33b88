/** Points that a line of 11-point Times New Roman takes. */
const LINE = 14.5;

/** Letters of that font that fit into one character of column width, which is counted in digits of the default font. */
const LETTERS_PER_WIDTH = 1.14;

/** The tallest row that Excel has, in points. */
const TALLEST = 409;

/** The height in points of a row that shows these wrapped texts in columns of these widths (characters). */
export function rowHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
  return Math.min(TALLEST, lines * LINE + 4);
}

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + lineCount(line, width), 0);

/** The number of lines into which a line of text breaks at spaces, words longer than a line anywhere; estimated, on the safe side. */
function lineCount(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS_PER_WIDTH - 1));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const own = Math.ceil(word.length / room);
    lines += used === 0 ? own - 1 : own;
    used = word.length - (own - 1) * room;
  }
  return lines;
}
