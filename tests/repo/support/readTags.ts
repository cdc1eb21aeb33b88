import { SaxesParser } from "saxes";

/** An element of an XML document: its name as written, its attributes, its own text and its child elements. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Tag[];
}

interface OpenTag extends Tag {
  text: string;
  readonly children: Tag[];
}

/** Every element of an XML text in document order; throws where it is not well-formed. */
export function readTags(xml: string): readonly Tag[] {
  const all: Tag[] = [];
  const open: OpenTag[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const tag: OpenTag = { name, attributes, text: "", children: [] };
    open.at(-1)?.children.push(tag);
    open.push(tag);
    all.push(tag);
  });
  parser.on("text", (text) => {
    const tag = open.at(-1);
    if (tag) tag.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return all;
}
