import { MARKER_NAMESPACE } from "../../../sheets";
import { attempt, fault } from "../fault";
import {
  findPart,
  partText,
  withoutPart,
  withXml,
  xmlPart,
  type Package,
  type Part,
} from "../package";
import { parseXml } from "../xml/tree";
import { XML_DECLARATION } from "../xml/write";
import { addContentTypes, dropContentTypes, PART_TYPES } from "./contentTypes";
import {
  addRelationship,
  dropRelationships,
  readRelationships,
  relationshipsName,
} from "./relationships";

/** The id of our part in its properties: any fixed one will do, since a workbook has one such part. */
const ITEM_ID = "{6D1C4A30-7B52-4E0B-9C1E-0D06A9F2E023}";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The name of our custom XML part, told by the namespace of its root; LibreOffice relates it to the package, Excel to the workbook. */
export const markerPart = (pack: Package, workbookPart: string): string | undefined =>
  relatedMarker(pack, workbookPart) ?? relatedMarker(pack, "");

const relatedMarker = (pack: Package, from: string): string | undefined =>
  readRelationships(pack, from).find(({ kind, external, target }) => {
    const part = kind === "customXml" && !external ? findPart(pack, target) : undefined;
    return part !== undefined && rootNamespace(part) === MARKER_NAMESPACE;
  })?.target;

/** The XML text of our custom XML part, or undefined where the workbook has none. */
export function readMarker(pack: Package, workbookPart: string): string | undefined {
  const name = markerPart(pack, workbookPart);
  const part = name === undefined ? undefined : findPart(pack, name);
  return part && partText(part);
}

/** Sets our custom XML part; a new one is made in the way Excel makes them, and one that the workbook lost is its own again. */
export function setMarker(pack: Package, workbookPart: string, xml: string): Package {
  if (parseXml(xml).namespace !== MARKER_NAMESPACE) {
    fault("unexpected", "marker: its root is of another namespace");
  }
  const known = markerPart(pack, workbookPart);
  if (known !== undefined) return ownMarker(withXml(pack, known, xml), workbookPart, known);
  const item = freeItem(pack);
  const properties = propertiesOf(item);
  const withItem = withXml(withXml(pack, item, xml), properties, propertiesText());
  const typed = addContentTypes(withItem, [
    { part: item, type: "application/xml" },
    { part: properties, type: PART_TYPES.customXmlProperties },
  ]);
  const related = addRelationship(typed, item, { kind: "customXmlProps", to: properties });
  return addRelationship(related.pack, workbookPart, { kind: "customXml", to: item }).pack;
}

/** Takes our custom XML part away, with its properties. */
export function dropMarker(pack: Package, workbookPart: string): Package {
  const item = markerPart(pack, workbookPart);
  if (item === undefined) return pack;
  const unrelated = [workbookPart, ""].reduce((rest, from) => unrelate(rest, from, item), pack);
  const parts = [item, ...readRelationships(pack, item).map(({ target }) => target)];
  return [...parts, relationshipsName(item)].reduce(
    withoutPart,
    dropContentTypes(unrelated, parts),
  );
}

function unrelate(pack: Package, from: string, item: string): Package {
  const ids = readRelationships(pack, from).filter(({ target }) => target === item);
  return dropRelationships(pack, from, new Set(ids.map(({ id }) => id)));
}

/** Excel keeps only the parts that the workbook itself relates to. */
const ownMarker = (pack: Package, workbookPart: string, item: string): Package =>
  relatedMarker(pack, workbookPart) === item
    ? pack
    : addRelationship(pack, workbookPart, { kind: "customXml", to: item }).pack;

/** Parts that are no XML we can read are somebody else's. */
function rootNamespace(part: Part): string | undefined {
  const parsed = attempt(() => xmlPart(part).root.namespace);
  return parsed.ok ? parsed.value : undefined;
}

/** The name of the part that holds an item's properties. */
const propertiesOf = (item: string): string => item.replace(/item(?=\d+\.xml$)/, "itemProps");

/** A name for an item whose properties' name is free as well. */
function freeItem(pack: Package): string {
  for (let n = 1; ; n++) {
    const item = `customXml/item${n}.xml`;
    if (!findPart(pack, item) && !findPart(pack, propertiesOf(item))) return item;
  }
}

const propertiesText = (): string =>
  `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${MARKER_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
