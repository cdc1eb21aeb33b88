import { escapeAttribute } from "./text";

/** Attributes in the order given; logical ones become 1 and 0, undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes an element; without inner text it is an empty tag. */
export type ElementWriter = (name: string, attributes?: Attributes, inner?: string) => string;

/** The first line of an XML part. */
export const XML_DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A writer of elements that all bear a prefix ("" or "x:"). */
export const elementWriter =
  (prefix: string): ElementWriter =>
  (name, attributes = {}, inner = "") => {
    const tag = prefix + name;
    const open = `<${tag}${writeAttributes(attributes)}`;
    return inner === "" ? `${open}/>` : `${open}>${inner}</${tag}>`;
  };

/** Attributes as they stand in a tag, each with a space before it. */
export function writeAttributes(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const plain = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    text += ` ${name}="${escapeAttribute(plain)}"`;
  }
  return text;
}
