import { fault } from "../fault";
import { findPart, withXml, xmlPart, type Package, type Part } from "../package";
import type { Relationship } from "../relationship";
import { appendInside, spliceText } from "../xml/edit";
import { attribute } from "../xml/query";
import { escapeAttribute } from "../xml/text";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/**
 * The part that holds a part's relationships.
 * @example relationshipsName("xl/workbook.xml") // "xl/_rels/workbook.xml.rels"
 */
export const relationshipsName = (part: string): string =>
  part.replace(/([^/]*)$/, "_rels/$1.rels");

/** The relationships of a part ("" for the package's own); none where it has no such part. */
export function readRelationships(pack: Package, part: string): readonly Relationship[] {
  const found = findPart(pack, relationshipsName(part));
  return found ? (found.memory.relationships ??= parseRelationships(found, part)) : [];
}

const parseRelationships = (found: Part, part: string): readonly Relationship[] =>
  xmlPart(found)
    .root.children.filter(({ name }) => name === "Relationship")
    .map((element) => {
      const target = attribute(element, "Target") ?? "";
      const type = attribute(element, "Type") ?? "";
      const external = attribute(element, "TargetMode") === "External";
      return {
        id: attribute(element, "Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });

/** The name of the one part that a part relates to by `kind`; a target outside the package is refused. */
export function relatedPart(pack: Package, part: string, kind: string): string | undefined {
  const found = readRelationships(pack, part).find((one) => one.kind === kind);
  if (found?.external) fault("outsideReference", `${part}: its ${kind} lies outside the file`);
  return found?.target;
}

/** Adds a relationship from one part to another; answers the package and the new id. */
export function addRelationship(
  pack: Package,
  from: string,
  { kind, to }: { readonly kind: string; readonly to: string },
): { readonly pack: Package; readonly id: string } {
  const name = relationshipsName(from);
  const found = findPart(pack, name);
  const xml = found ? xmlPart(found).xml : `${XML}<Relationships xmlns="${RELATIONSHIPS}"/>`;
  const base = found ? pack : withXml(pack, name, xml);
  const { root } = xmlPart(findPart(base, name) ?? fault("damaged", name));
  const taken = new Set(readRelationships(base, from).map(({ id }) => id));
  const id = freeId(taken);
  const type = `${typeBase(root.children.map((one) => attribute(one, "Type") ?? ""))}${kind}`;
  const target = escapeAttribute(relativeTarget(from, to));
  const element = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return { pack: withXml(base, name, spliceText(xml, [appendInside(xml, root, element)])), id };
}

/** Takes away the relationships of a part whose ids are given. */
export function dropRelationships(pack: Package, from: string, ids: ReadonlySet<string>): Package {
  const found = findPart(pack, relationshipsName(from));
  if (!found || ids.size === 0) return pack;
  const { xml, root, name } = xmlPart(found);
  const gone = root.children.filter((one) => ids.has(attribute(one, "Id") ?? ""));
  const splices = gone.map(({ start, end }) => ({ start, end, text: "" }));
  return withXml(pack, name, spliceText(xml, splices));
}

/** Strict workbooks name their relationship types by another address: ours follow theirs. */
function typeBase(types: readonly string[]): string {
  const strict = types.find((type) =>
    type.startsWith("http://purl.oclc.org/ooxml/officeDocument/"),
  );
  return strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : TYPES;
}

function freeId(taken: ReadonlySet<string>): string {
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  return `rId${n}`;
}

/**
 * A target as a part name; one that climbs out of the package, or is an address, is refused. Above the package's own root there is
 * nothing to climb to: LibreOffice writes "../customXml/item1.xml" there.
 */
function resolveTarget(from: string, target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith("//")) {
    fault("outsideReference", `${from}: "${target}" lies outside the file`);
  }
  const path = unescapeTarget(target.replace(/[?#].*$/, "").replaceAll("\\", "/"));
  const segments = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined && from !== "") {
      fault("outsideReference", `${from}: "${target}" leaves the file`);
    }
  }
  return segments.join("/");
}

function unescapeTarget(target: string): string {
  if (!target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function relativeTarget(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
