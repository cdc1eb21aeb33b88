import { getPart, withXml, xmlPart, type Package } from "../package";
import { appendInside, replaceElement, spliceText } from "../xml/edit";
import { attribute } from "../xml/query";
import { escapeAttribute } from "../xml/text";

/** The part that says what each part is. */
export const CONTENT_TYPES = "[Content_Types].xml";

const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The types of the parts that we make. */
export const PART_TYPES = {
  workbook: `${SHEET_ML}sheet.main+xml`,
  worksheet: `${SHEET_ML}worksheet+xml`,
  table: `${SHEET_ML}table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  styles: `${SHEET_ML}styles+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

/** What a part is: its own override, or the default of its extension. */
export function contentType(pack: Package, part: string): string | undefined {
  const { root } = xmlPart(getPart(pack, CONTENT_TYPES));
  const key = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byExtension: string | undefined;
  for (const element of root.children) {
    const type = attribute(element, "ContentType");
    if (attribute(element, "PartName")?.toLowerCase() === key) return type;
    if (attribute(element, "Extension")?.toLowerCase() === extension) byExtension = type;
  }
  return byExtension;
}

/** Declares the type of new parts, each by its own override. */
export function addContentTypes(
  pack: Package,
  types: readonly { readonly part: string; readonly type: string }[],
): Package {
  const fresh = types.filter(({ part, type }) => contentType(pack, part) !== type);
  if (fresh.length === 0) return pack;
  const { name, xml, root } = xmlPart(getPart(pack, CONTENT_TYPES));
  const overrides = fresh.map(
    ({ part, type }) =>
      `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`,
  );
  return withXml(pack, name, spliceText(xml, [appendInside(xml, root, overrides.join(""))]));
}

/** Takes away the overrides of parts that are gone. */
export function dropContentTypes(pack: Package, parts: readonly string[]): Package {
  const gone = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  const { name, xml, root } = xmlPart(getPart(pack, CONTENT_TYPES));
  const splices = root.children
    .filter((one) => gone.has(attribute(one, "PartName")?.toLowerCase() ?? ""))
    .map((one) => replaceElement(one, ""));
  return splices.length === 0 ? pack : withXml(pack, name, spliceText(xml, splices));
}
