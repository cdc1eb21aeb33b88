import { fault } from "../fault";
import { readAttributes } from "./attributes";
import { mismatch, nextTag, tagCursor, type TagCursor } from "./tags";
import { decodeText } from "./text";

/** Prefixes in force and the namespaces they stand for; "" is the default one. */
export type NamespaceScope = ReadonlyMap<string, string>;

/** An element and where it stands in its text, so that it can be edited in place. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, as it would be written before a sibling of the same namespace: "" or "x:". */
  readonly prefix: string;
  readonly namespace: string;
  readonly scope: NamespaceScope;
  /** By name as written; read when they are asked for. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The characters of its own between its children. */
  readonly text: string;
  /** Offset of its "<". */
  readonly start: number;
  /** Offset behind its open tag. */
  readonly openEnd: number;
  /** Offset of its close tag; `openEnd` where it is an empty tag. */
  readonly closeStart: number;
  /** Offset behind it. */
  readonly end: number;
}

interface OpenElement {
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly scope: NamespaceScope;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

const DEEPEST = 512;

/** The root element of a well-formed XML text; anything else is damage. */
export function parseXml(xml: string): XmlElement {
  const cursor = tagCursor(xml);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  for (nextTag(cursor); cursor.kind !== "end"; nextTag(cursor)) {
    const closed = takeTag(cursor, open);
    if (!closed) continue;
    const parent = open.at(-1);
    if (parent) parent.children.push(closed);
    else if (root) fault("damaged", "xml: a second root element");
    else root = closed;
  }
  const left = open.pop();
  if (left) fault("damaged", `xml: <${left.name}> is not closed`);
  return root ?? fault("damaged", "xml: no element");
}

/** Opens or closes the element of the cursor's tag; answers the one that it ends. */
function takeTag(cursor: TagCursor, open: OpenElement[]): XmlElement | undefined {
  const parent = open.at(-1);
  if (parent) addText(parent, cursor);
  if (cursor.kind === "close") {
    const element = open.pop();
    if (!element || element.prefix + element.name !== cursor.name) return mismatch(cursor);
    element.closeStart = cursor.start;
    element.end = cursor.end;
    return element;
  }
  const element = openElement(cursor, parent?.scope ?? new Map());
  if (cursor.kind === "empty") return element;
  if (open.push(element) > DEEPEST) fault("damaged", "xml: nested too deep");
  return undefined;
}

function addText(parent: OpenElement, cursor: TagCursor): void {
  const from = parent.children.at(-1)?.end ?? parent.openEnd;
  if (cursor.start > from) parent.text += decodeText(cursor.xml.slice(from, cursor.start));
}

function openElement(cursor: TagCursor, outer: NamespaceScope): OpenElement {
  const { xml, nameEnd, end } = cursor;
  let known: ReadonlyMap<string, string> | undefined;
  const attributes = () => (known ??= readAttributes(xml, nameEnd, end));
  const declares = xml.slice(nameEnd, end).includes("xmlns");
  const scope = declares ? extendScope(outer, attributes()) : outer;
  const colon = cursor.name.indexOf(":");
  const prefix = cursor.name.slice(0, colon + 1);
  return {
    name: cursor.name.slice(colon + 1),
    prefix,
    namespace: scope.get(prefix.slice(0, -1)) ?? "",
    scope,
    get attributes() {
      return attributes();
    },
    children: [],
    text: "",
    start: cursor.start,
    openEnd: end,
    closeStart: end,
    end,
  };
}

function extendScope(
  outer: NamespaceScope,
  attributes: ReadonlyMap<string, string>,
): NamespaceScope {
  let scope: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    scope ??= new Map(outer);
    scope.set(name.slice(6), value);
  }
  return scope ?? outer;
}
