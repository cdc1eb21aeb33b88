import { childNamed } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import type { Attributes, ElementWriter } from "../xml/write";

/** The text that elements are copied from, and how new ones are written. */
export interface Source {
  readonly xml: string;
  readonly write: ElementWriter;
}

/** A cell format's text with its cells locked or not; protection stands behind alignment and before extensions. */
export function lockedText(
  format: XmlElement | undefined,
  locked: boolean,
  { xml, write }: Source,
): string {
  const { hidden } = Object.fromEntries(childNamed(format, "protection")?.attributes ?? []);
  const inner = [
    childrenText(format, xml, (name) => name === "alignment"),
    write("protection", { locked, hidden }),
    childrenText(format, xml, (name) => name !== "alignment" && name !== "protection"),
  ];
  return write("xf", { ...attributesOf(format), applyProtection: true }, inner.join(""));
}

/** A cell format's text with some of its attributes others. */
export const changedFormatText = (
  format: XmlElement | undefined,
  attributes: Attributes,
  { xml, write }: Source,
): string =>
  write(
    "xf",
    { ...attributesOf(format), ...attributes },
    childrenText(format, xml, () => true),
  );

/** A font's text under another name; what the old name brought along (its scheme, family and character set) goes. */
export function renamedFontText(
  font: XmlElement | undefined,
  fontName: string,
  { xml, write }: Source,
): string {
  const kept = childrenText(font, xml, (name) => !OF_THE_NAME.has(name));
  return write("font", {}, kept + write("name", { val: fontName }));
}

const OF_THE_NAME: ReadonlySet<string> = new Set(["name", "scheme", "family", "charset"]);

const attributesOf = (format: XmlElement | undefined): Attributes =>
  Object.fromEntries(format?.attributes ?? []);

const childrenText = (
  element: XmlElement | undefined,
  xml: string,
  isWanted: (name: string) => boolean,
): string =>
  (element?.children ?? [])
    .filter(({ name }) => isWanted(name))
    .map(({ start, end }) => xml.slice(start, end))
    .join("");
