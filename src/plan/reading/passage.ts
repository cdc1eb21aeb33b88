import type { SourceSpan } from "../plan";

/** Text of the document that knows, piece by piece, where it stands there. */
export interface Passage {
  readonly text: string;
  /** In order and without gaps; a piece changed on the way (mended, folded) differs in length from its source. */
  readonly pieces: readonly Piece[];
}

/** A stretch of a passage and its source on one line; line and column count from 1. */
interface Piece {
  readonly length: number;
  readonly line: number;
  readonly column: number;
  readonly sourceLength: number;
}

/** One line of the document; `line` counts from 1. */
export const passageOf = (text: string, line: number): Passage => ({
  text,
  pieces: text ? [{ length: text.length, line, column: 1, sourceLength: text.length }] : [],
});

/** The part of a passage between two offsets; a negative offset counts from the end. */
export function slicePassage(passage: Passage, start: number, end?: number): Passage {
  const text = passage.text.slice(start, end);
  const from = Math.min(passage.text.length, start < 0 ? passage.text.length + start : start);
  let offset = 0;
  const pieces = passage.pieces.flatMap((piece) => {
    const cut = cutPiece(piece, from - offset, from + text.length - offset);
    offset += piece.length;
    return cut;
  });
  return { text, pieces };
}

/** Passages one after the other, parted by one space that stands for what lay between them. */
export const joinPassages = (passages: readonly Passage[]): Passage =>
  passages.reduce(
    (before, after) => {
      const last = before.pieces.at(-1);
      if (!last || !after.text) return after.text ? after : before;
      const gap = {
        length: 1,
        line: last.line,
        column: last.column + last.sourceLength,
        sourceLength: 0,
      };
      return {
        text: `${before.text} ${after.text}`,
        pieces: [...before.pieces, gap, ...after.pieces],
      };
    },
    passageOf("", 1),
  );

/** The passage with every match of a global pattern replaced; what replaces it keeps the match's place. */
export function replaceInPassage(
  passage: Passage,
  pattern: RegExp,
  replacement: (match: string) => string,
): Passage {
  let text = "";
  let pieces: readonly Piece[] = [];
  let offset = 0;
  for (const match of passage.text.matchAll(pattern)) {
    const before = slicePassage(passage, offset, match.index);
    const replaced = replacement(match[0]);
    offset = match.index + match[0].length;
    text += before.text + replaced;
    pieces = [
      ...pieces,
      ...before.pieces,
      ...replacedPiece(passage, match.index, { match: match[0], replaced }),
    ];
  }
  const rest = slicePassage(passage, offset);
  return { text: text + rest.text, pieces: [...pieces, ...rest.pieces] };
}

/** The passage without the spaces and the given marks at its ends. */
export function trimPassage(passage: Passage, marks = ""): Passage {
  const edge = (text: string) => text === "" || /\s/.test(text) || marks.includes(text);
  let start = 0;
  let end = passage.text.length;
  while (start < end && edge(passage.text.charAt(start))) start++;
  while (end > start && edge(passage.text.charAt(end - 1))) end--;
  return slicePassage(passage, start, end);
}

/** Where a passage that is not empty stands in the document, over all the lines that it spans. */
export function spanOf({ pieces }: Passage): SourceSpan {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) throw new Error("An empty passage stands nowhere.");
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column + last.sourceLength,
  };
}

/** The piece between two offsets from its start; a changed piece is not divided. */
function cutPiece(piece: Piece, start: number, end: number): readonly Piece[] {
  const from = Math.max(0, start);
  const length = Math.min(piece.length, end) - from;
  if (length <= 0) return [];
  if (piece.length !== piece.sourceLength) return [{ ...piece, length }];
  return [{ ...piece, length, column: piece.column + from, sourceLength: length }];
}

function replacedPiece(
  passage: Passage,
  start: number,
  { match, replaced }: { readonly match: string; readonly replaced: string },
): readonly Piece[] {
  if (!replaced) return [];
  const { startLine, startColumn, endColumn } = spanOf(
    slicePassage(passage, start, start + match.length),
  );
  return [
    {
      length: replaced.length,
      line: startLine,
      column: startColumn,
      sourceLength: endColumn - startColumn,
    },
  ];
}
