import { fault } from "../fault";

/** Where a scan of an XML text stands: the last tag met. `kind` is "end" behind the last one. */
export interface TagCursor {
  readonly xml: string;
  kind: "open" | "empty" | "close" | "end";
  /** With its prefix, as written. */
  name: string;
  /** Offset of "<". */
  start: number;
  /** Offset behind the name, where attributes begin. */
  nameEnd: number;
  /** Offset behind ">". */
  end: number;
}

/** A cursor before the first tag at or after `offset`. */
export const tagCursor = (xml: string, offset = 0): TagCursor => ({
  xml,
  kind: "end",
  name: "",
  start: offset,
  nameEnd: offset,
  end: offset,
});

/** Moves to the next tag; comments, CDATA and processing instructions are passed over, a DOCTYPE is refused. */
export function nextTag(cursor: TagCursor): void {
  const { xml } = cursor;
  let start = xml.indexOf("<", cursor.end);
  let code = xml.charCodeAt(start + 1);
  while (start >= 0 && (code === 33 || code === 63)) {
    start = xml.indexOf("<", skipMarkup(xml, start));
    code = xml.charCodeAt(start + 1);
  }
  if (start < 0) {
    cursor.kind = "end";
    cursor.start = xml.length;
    cursor.end = xml.length;
    return;
  }
  readTag(cursor, start, code === 47);
}

/** Moves behind the close tag that ends the element whose open tag the cursor stands on; checks that its tags match. */
export function skipElement(cursor: TagCursor): void {
  const { kind, name } = cursor;
  if (kind !== "open") return;
  const open: string[] = [name];
  while (open.length > 0) {
    nextTag(cursor);
    if (cursor.kind === "open") open.push(cursor.name);
    if (cursor.kind === "end") fault("damaged", `xml: <${open.pop() ?? ""}> is not closed`);
    if (cursor.kind === "close" && open.pop() !== cursor.name) mismatch(cursor);
  }
}

/** Refuses a close tag that closes nothing. */
export const mismatch = (cursor: TagCursor): never =>
  fault("damaged", `xml: </${cursor.name}> at ${cursor.start}`);

function readTag(cursor: TagCursor, start: number, closes: boolean): void {
  const { xml } = cursor;
  const nameStart = closes ? start + 2 : start + 1;
  const nameEnd = endOfName(xml, nameStart);
  if (nameEnd === nameStart) fault("damaged", `xml: stray "<" at ${start}`);
  const end = endOfTag(xml, nameEnd);
  const isEmpty = xml.charCodeAt(end - 2) === 47;
  cursor.kind = closes ? "close" : isEmpty ? "empty" : "open";
  cursor.name = internName(xml, nameStart, nameEnd);
  cursor.start = start;
  cursor.nameEnd = nameEnd;
  cursor.end = end;
}

const names: string[] = [];

/** The name between two offsets as a string, without a new one for names met before. */
export function internName(xml: string, start: number, end: number): string {
  const slot = slotOf(xml, start, end);
  const known = names[slot];
  if (known?.length === end - start && xml.startsWith(known, start)) return known;
  const name = copied(xml.slice(start, end));
  names[slot] = name;
  return name;
}

/** A place among 4,096, by a name's first, middle and last letter and its length: hardly two of the names in workbooks share one. */
function slotOf(xml: string, start: number, end: number): number {
  const ends = xml.charCodeAt(start) + xml.charCodeAt(end - 1);
  const middle = xml.charCodeAt((start + end) >> 1);
  return (ends * 31 + middle * 433 + (end - start) * 3) & 4095;
}

/** A text of its own: a slice would keep alive the whole text that it is cut from. */
const copied = (slice: string): string => slice.split("").join("");

/** The offset behind the name that begins at an offset; the same where none does. */
export function endOfName(xml: string, start: number): number {
  let at = start;
  for (let code = xml.charCodeAt(at); !endsName(code); code = xml.charCodeAt(at)) at++;
  return at;
}

/** White space, "/", ">", "<", "=", quotes, or the text's end (NaN). */
const endsName = (code: number): boolean =>
  !(code > 62) &&
  (code <= 32 || code >= 60 || code === 47 || code === 34 || code === 39 || code !== code);

/** The offset behind the ">" that ends a tag; one inside quotes does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) break;
    if (code === 34 || code === 39) {
      at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  return fault("damaged", `xml: a tag at ${from} is not closed`);
}

const MARKUP = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function skipMarkup(xml: string, start: number): number {
  for (const [opens, closes] of MARKUP) {
    if (!xml.startsWith(opens, start)) continue;
    const end = xml.indexOf(closes, start + opens.length);
    return end < 0 ? fault("damaged", `xml: ${opens} is not closed`) : end + closes.length;
  }
  if (xml.startsWith("<!DOCTYPE", start)) fault("documentType", "xml: a document type is declared");
  return fault("damaged", `xml: unknown markup at ${start}`);
}
