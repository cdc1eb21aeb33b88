import type { CellFormats } from "./cellFormats";
import { fault } from "./fault";
import type { XlsxLimits } from "./limits";
import type { Relationship } from "./relationship";
import type { SharedTexts } from "./sharedTexts";
import { decodeXml, encodeXml } from "./xml/encoding";
import { parseXml, type XmlElement } from "./xml/tree";
import { unpack } from "./zip/unpack";
import { writeZip, type ZipInput } from "./zip/writeZip";

/** A part of the package; its name has no leading slash. */
export type Part = ZipInput & { readonly memory: PartMemory };

/**
 * What was made of a part, kept with the part itself: what a WeakMap holds outlives the part until the memory is swept whole, and copying
 * it about until then would slow down whoever reads many files.
 */
interface PartMemory {
  tree?: XmlPart;
  texts?: SharedTexts;
  cellFormats?: CellFormats;
  relationships?: readonly Relationship[];
}

/** The parts of a file, in its order; a changed package is a new value that shares the parts it did not touch. */
export interface Package {
  /** By name in lower case: part names are equal without regard to case. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly limits: XlsxLimits;
}

/** An XML part as text and as a tree of places in that text. */
export interface XmlPart {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
}

/** A package of the given parts. */
export const packageOf = (parts: readonly ZipInput[], limits: XlsxLimits): Package => ({
  parts: new Map(parts.map((part) => [part.name.toLowerCase(), { ...part, memory: {} }])),
  limits,
});

/** The part of a name, if the package has it. */
export const findPart = (pack: Package, name: string): Part | undefined =>
  pack.parts.get(name.toLowerCase());

/** The part of a name; a package that speaks of a part it lacks is refused. */
export const getPart = (pack: Package, name: string): Part =>
  findPart(pack, name) ?? fault("partMissing", `${name} is missing`);

/** The unpacked bytes of a part. */
export const partBytes = (part: Part): Uint8Array =>
  "stored" in part ? unpack(part.stored) : part.fresh;

/** The text of an XML part. */
export const partText = (part: Part): string => decodeXml(partBytes(part), part.name);

/** An XML part parsed whole, once; for the small parts, not for sheets. */
export function xmlPart(part: Part): XmlPart {
  return (part.memory.tree ??= parsePart(part));
}

function parsePart(part: Part): XmlPart {
  const xml = partText(part);
  return { name: part.name, xml, root: parseXml(xml) };
}

/** The package with a part set to a text: in its old place, or behind the others. */
export const withXml = (pack: Package, name: string, xml: string): Package =>
  withBytes(pack, name, encodeXml(xml));

/** The package with a part set to bytes: in its old place, or behind the others. */
export function withBytes(pack: Package, name: string, fresh: Uint8Array): Package {
  const known = findPart(pack, name);
  const parts = new Map(pack.parts);
  parts.set(name.toLowerCase(), { name: known?.name ?? name, fresh, memory: {} });
  return { ...pack, parts };
}

/** The package without a part. */
export function withoutPart(pack: Package, name: string): Package {
  const parts = new Map(pack.parts);
  parts.delete(name.toLowerCase());
  return { ...pack, parts };
}

/** A name that no part has yet: `numbered(n)` for the smallest n from 1 on that is free. */
export function freeName(pack: Package, numbered: (n: number) => string): string {
  for (let n = 1; ; n++) {
    const name = numbered(n);
    if (!findPart(pack, name)) return name;
  }
}

/** The file's bytes. */
export const packageBytes = (pack: Package): Uint8Array => writeZip([...pack.parts.values()]);
