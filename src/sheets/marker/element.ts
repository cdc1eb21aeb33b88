import { SaxesParser } from "saxes";

/** An element of an XML text: its name without a prefix, its attributes, its elements, and its own text as it stands there. */
export interface MarkerElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkerElement[];
  readonly xml: string;
}

/** The root element of an XML text, or undefined where the text is not well-formed. */
export function parseElement(xml: string): MarkerElement | undefined {
  const open: Draft[] = [];
  let root: MarkerElement | undefined;
  let isWellFormed = true;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const start = xml.lastIndexOf("<", parser.position - 1);
    open.push({ name: name.split(":").pop() ?? name, attributes, children: [], start });
  });
  parser.on("closetag", () => {
    const { start, ...draft } = open.pop() ?? { start: 0, name: "", attributes: {}, children: [] };
    const element = { ...draft, xml: xml.slice(start, parser.position) };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.on("error", () => {
    isWellFormed = false;
  });
  parser.write(xml).close();
  return isWellFormed ? root : undefined;
}

interface Draft {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkerElement[];
  readonly start: number;
}
