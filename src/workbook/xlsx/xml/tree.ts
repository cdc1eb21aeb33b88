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
  /** The characters of its own between its children; read when they are asked for. */
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

/** A class, because what few ask for can so be read late without a closure for every element. */
class OpenElement implements XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly scope: NamespaceScope;
  readonly children: XmlElement[] = [];
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  /** Its name as written. */
  readonly tag: string;
  private readonly xml: string;
  private readonly nameEnd: number;
  private known: ReadonlyMap<string, string> | undefined = undefined;

  constructor({ xml, name, start, nameEnd, end }: TagCursor, outer: NamespaceScope) {
    const colon = name.indexOf(":");
    this.tag = name;
    this.name = name.slice(colon + 1);
    this.prefix = name.slice(0, colon + 1);
    this.start = start;
    this.openEnd = end;
    this.closeStart = end;
    this.end = end;
    this.xml = xml;
    this.nameEnd = nameEnd;
    const declares = end - nameEnd > SHORTEST_SCOPE && xml.slice(nameEnd, end).includes("xmlns");
    this.scope = declares ? extendScope(outer, this.attributes) : outer;
  }

  get namespace(): string {
    return this.scope.get(this.prefix.slice(0, -1)) ?? "";
  }

  get attributes(): ReadonlyMap<string, string> {
    return (this.known ??= readAttributes(this.xml, this.nameEnd, this.openEnd));
  }

  get text(): string {
    let text = "";
    let from = this.openEnd;
    for (const { start, end } of this.children) {
      text += decodeText(this.xml.slice(from, start));
      from = end;
    }
    return text + decodeText(this.xml.slice(from, this.closeStart));
  }
}

/** So many characters are needed to declare a namespace. */
const SHORTEST_SCOPE = ` xmlns=""`.length;

const DEEPEST = 512;

const NO_SCOPE: NamespaceScope = new Map();

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
  if (cursor.kind === "close") {
    const element = open.pop();
    if (element?.tag !== cursor.name) return mismatch(cursor);
    element.closeStart = cursor.start;
    element.end = cursor.end;
    return element;
  }
  const element = new OpenElement(cursor, open.at(-1)?.scope ?? NO_SCOPE);
  if (cursor.kind === "empty") return element;
  if (open.push(element) > DEEPEST) fault("damaged", "xml: nested too deep");
  return undefined;
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
