import { parseXml, type XmlElement } from "../../src/workbook/xlsx/xml/tree";
import { partTextOf, unzipped } from "./aPackage";

/** Order of the children that the schema fixes for the elements that we write into (ECMA-376 part 1, 18.2.27, 18.3.1.99, 18.8.39). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
    "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
    "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
    "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
  ).split(" "),
  workbook: (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
    "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
  ).split(" "),
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
      " ",
    ),
};

/** What Excel would call damaged in a file: elements out of their order, parts that nothing types or that are named and missing, ids used twice. */
export function brokenRules(bytes: Uint8Array): readonly string[] {
  const names = [...unzipped(bytes).keys()];
  const trees = new Map(
    names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, parseXml(partTextOf(bytes, name))]),
  );
  return [
    ...[...trees].flatMap(([name, root]) => outOfOrder(name, root)),
    ...[...trees].flatMap(([name, root]) =>
      name.endsWith(".rels") ? missingTargets(name, root, names) : [],
    ),
    ...untyped(trees.get("[Content_Types].xml"), names),
    ...usedTwice(trees),
  ];
}

function outOfOrder(part: string, root: XmlElement): readonly string[] {
  const order = ORDERS[root.name] ?? [];
  const places = root.children
    .filter(({ namespace }) => namespace === root.namespace)
    .map(({ name }) => order.indexOf(name));
  if (order.length === 0) return [];
  const isRising = places.every((place, index) => place >= (places[index - 1] ?? 0));
  return isRising && !places.includes(-1) ? [] : [`${part}: children out of order`];
}

function missingTargets(
  part: string,
  root: XmlElement,
  names: readonly string[],
): readonly string[] {
  const folder = part.replace(/_rels\/[^/]*$/, "");
  const ids = root.children.map(({ attributes }) => attributes.get("Id") ?? "");
  const twice = new Set(ids).size < ids.length ? [`${part}: an id stands twice`] : [];
  const missing = root.children
    .filter(({ attributes }) => attributes.get("TargetMode") !== "External")
    .map(({ attributes }) => new URL(attributes.get("Target") ?? "", `file:///${folder}`))
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)))
    .filter((target) => !names.includes(target));
  return [...twice, ...missing.map((target) => `${part}: ${target} is missing`)];
}

function untyped(types: XmlElement | undefined, names: readonly string[]): readonly string[] {
  const told = (key: string): readonly string[] =>
    types?.children.flatMap(({ attributes }) => attributes.get(key)?.toLowerCase() ?? []) ?? [];
  const [parts, extensions] = [told("PartName"), told("Extension")];
  const twice = parts.filter((part, index) => parts.indexOf(part) < index);
  const stale = parts.filter((part) => !names.some((name) => `/${name}`.toLowerCase() === part));
  const unknown = names
    .filter((name) => !name.startsWith("["))
    .filter((name) => !parts.includes(`/${name}`.toLowerCase()))
    .filter((name) => !extensions.includes(name.replace(/^.*\./, "").toLowerCase()));
  return [
    ...twice.map((part) => `${part} is typed twice`),
    ...stale.map((part) => `${part} is typed and missing`),
    ...unknown.map((name) => `${name} has no type`),
  ];
}

/** Ids and names that must be unique: of tables, sheets and defined names. */
function usedTwice(trees: ReadonlyMap<string, XmlElement>): readonly string[] {
  const roots = [...trees.values()];
  const tables = roots.filter(({ name }) => name === "table");
  const book = roots.find(({ name }) => name === "workbook");
  const inList = (list: string): readonly XmlElement[] =>
    book?.children.find(({ name }) => name === list)?.children ?? [];
  const keys = [
    ...tables.map(({ attributes }) => `table ${attributes.get("id")}`),
    ...tables.map(({ attributes }) => `name ${attributes.get("displayName")?.toLowerCase()}`),
    ...inList("sheets").map(({ attributes }) => `sheet ${attributes.get("sheetId")}`),
    ...inList("sheets").map(({ attributes }) => `tab ${attributes.get("name")?.toLowerCase()}`),
    ...inList("definedNames").map(
      ({ attributes }) =>
        `name ${attributes.get("name")?.toLowerCase()}${attributes.has("localSheetId") ? ` of ${attributes.get("localSheetId")}` : ""}`,
    ),
  ];
  return keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key} stands twice`);
}
