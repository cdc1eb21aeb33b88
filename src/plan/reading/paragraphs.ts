import { parseMarker, type Level, type Marker } from "./marker";
import {
  joinPassages,
  passageOf,
  replaceInPassage,
  slicePassage,
  trimPassage,
  type Passage,
} from "./passage";
import { documentLines } from "./sourceText";

/** A paragraph as its author wrote it: page-break cuts mended, emphasis removed, its mark taken off. */
export interface Paragraph {
  readonly level: Level;
  readonly ordinal: string;
  readonly body: Passage;
}

/** A line, and whether an empty line stands before it. */
interface Line {
  readonly passage: Passage;
  readonly isDetached: boolean;
}

/** The paragraphs of a document, in order. */
export function readParagraphs(documentText: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of readLines(documentText)) {
    const open = paragraphs.at(-1);
    const marker = parseMarker(line.passage.text);
    if (open && continues(open, line, marker)) {
      paragraphs[paragraphs.length - 1] = {
        ...open,
        body: joinPassages([open.body, line.passage]),
      };
    } else paragraphs.push(opened(line.passage, marker));
  }
  return paragraphs;
}

function readLines(documentText: string): readonly Line[] {
  const passages = documentLines(documentText).map((text, index) =>
    tidied(passageOf(text, index + 1)),
  );
  return passages.flatMap((passage, index) =>
    passage.text ? [{ passage, isDetached: !passages[index - 1]?.text }] : [],
  );
}

/** A line in composed Unicode, with single spaces and without the asterisks of emphasis; "* " is a bullet. */
function tidied(line: Passage): Passage {
  const composed = replaceInPassage(line, /\P{M}\p{M}+/gu, (letter) => letter.normalize("NFC"));
  const bulleted = replaceInPassage(composed, /^\s*\*\s+/g, () => "- ");
  const bare = replaceInPassage(bulleted, /\*+|[\u200b\u00ad]/g, () => "");
  return trimPassage(replaceInPassage(bare, /[\s\ufeff]+/g, () => " "));
}

function opened(line: Passage, marker: Marker | undefined): Paragraph {
  if (!marker) return { level: "plain", ordinal: "", body: line };
  const { level, ordinal, length } = marker;
  return { level, ordinal, body: slicePassage(line, length) };
}

/** Whether a line goes on with the open paragraph: a hard wrap, or a sentence that a page break cut. */
function continues(open: Paragraph, line: Line, marker: Marker | undefined): boolean {
  const isCut = !/[.;:!?][”")]*$/.test(open.body.text);
  if (marker?.level === "item") return isInnerItem(open, Number(marker.ordinal));
  if (marker) return isCut && isInnerDash(open, line, marker);
  if (/^\p{Ll}/u.test(line.passage.text) || !line.isDetached) return true;
  const isHeading = ["part", "number", "plain"].includes(open.level);
  const isEnded = /[.!?][”")]*$/.test(open.body.text);
  return !isEnded && !isHeading && !/^\p{Lu}[^:.;]{2,40}:/u.test(line.passage.text);
}

/**
 * A dash within a sentence that a page break put at the head of a line ("Sở Lao động - Thương binh và Xã hội"): behind it goes on
 * what a label began, to its end, and no label of its own.
 */
function isInnerDash(open: Paragraph, { passage }: Line, { level, length }: Marker): boolean {
  if (/^\p{Ll}/u.test(passage.text.slice(length))) return true;
  return level === "dash" && open.body.text.includes(":") && /^[^:]*[.;]$/.test(passage.text);
}

/** "(2) …" goes on with an enumeration inside the open paragraph, rather than opening a sub-task. */
function isInnerItem({ level, body }: Paragraph, ordinal: number): boolean {
  if (body.text.endsWith(".")) return false;
  if (ordinal > 1) return body.text.includes(`(${ordinal - 1}) `);
  return level === "dash" || level === "plus";
}
