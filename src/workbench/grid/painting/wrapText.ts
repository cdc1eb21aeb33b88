/** A text's width in pixels in some font. */
export type Measure = (text: string) => number;

/** The lines of a text in cells that wrap: broken at line ends, then between words, then within a word too long for a line. */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, width, measure));
}

function wrapLine(line: string, width: number, measure: Measure): readonly string[] {
  if (measure(line) <= width) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.match(/\s*\S+/g) ?? []) {
    if (measure(current + word) <= width) {
      current += word;
      continue;
    }
    if (current) lines.push(current);
    const pieces = breakWord(word.trimStart(), width, measure);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? "";
  }
  return current ? [...lines, current] : lines;
}

function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let current = "";
  for (const letter of word) {
    if (current && measure(current + letter) > width) {
      pieces.push(current);
      current = "";
    }
    current += letter;
  }
  return [...pieces, current];
}
