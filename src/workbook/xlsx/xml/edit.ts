import type { XmlElement } from "./tree";
import { escapeAttribute } from "./text";

/** A stretch of a text and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts the splices into a text; they may come in any order but do not overlap. Of several at one place the first stands first. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) throw new Error(`Splices overlap at ${splice.start}`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join("") + text.slice(at);
}

/** A part of a text, such as an element's own, with the splices put into it; their offsets are the whole text's. */
export const splicePart = (
  text: string,
  { start, end }: Omit<Splice, "text">,
  splices: readonly Splice[],
): string =>
  spliceText(
    text.slice(start, end),
    splices.map((splice) => ({
      start: splice.start - start,
      end: splice.end - start,
      text: splice.text,
    })),
  );

/** Takes an element's place. */
export const replaceElement = ({ start, end }: XmlElement, text: string): Splice => ({
  start,
  end,
  text,
});

/** Writes `inner` behind an element's last child; an empty tag is opened for it. */
export function appendInside(xml: string, element: XmlElement, inner: string): Splice {
  const { openEnd, closeStart, end } = element;
  if (end > openEnd) return { start: closeStart, end: closeStart, text: inner };
  const slash = xml.lastIndexOf("/", openEnd);
  const tag = `${element.prefix}${element.name}`;
  return { start: slash, end: openEnd, text: `>${inner}</${tag}>` };
}

/** Sets an attribute without prefix in an element's open tag, or takes it away. */
export function setAttribute(
  xml: string,
  element: XmlElement,
  [name, value]: readonly [string, string | undefined],
): Splice {
  const text = value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
  const from = element.start + 1 + element.prefix.length + element.name.length;
  const tag = xml.slice(from, element.openEnd);
  const found = attributeSpan(tag, name);
  if (found) return { start: from + found.start, end: from + found.end, text };
  return { start: from, end: from, text };
}

function attributeSpan(
  tag: string,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  for (const found of tag.matchAll(/\s+([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    if (found[1] === name) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Inserts a child where the schema's order of children wants it; children the order does not list (extensions) stay where they are. */
export function insertInOrder(
  xml: string,
  parent: XmlElement,
  {
    name,
    text,
    order,
  }: { readonly name: string; readonly text: string; readonly order: readonly string[] },
): Splice {
  const place = order.indexOf(name);
  const next = parent.children.find(
    (one) => one.namespace === parent.namespace && order.indexOf(one.name) > place,
  );
  return next ? { start: next.start, end: next.start, text } : appendInside(xml, parent, text);
}
