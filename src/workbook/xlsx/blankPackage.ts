import type { IsoDate } from "../../shared";
import { DEFAULT_LIMITS } from "./limits";
import type { XlsxFile } from "./openXlsx";
import { packageOf } from "./package";
import { CONTENT_TYPES, PART_TYPES } from "./parts/contentTypes";
import { blankStylesText } from "./write/blankStyles";
import { encodeXml } from "./xml/encoding";
import { RELATIONSHIPS_NAMESPACE } from "./xml/relationshipPrefix";
import { escapeText } from "./xml/text";
import { XML_DECLARATION } from "./xml/write";

/** What a new workbook says of itself. */
export interface WorkbookProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly created?: IsoDate;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK_PART = "xl/workbook.xml";

/** A workbook to which sheets can be added; until then it has none, so it is no file yet. */
export function blankPackage(properties: WorkbookProperties): XlsxFile {
  const texts: readonly (readonly [string, string])[] = [
    [CONTENT_TYPES, contentTypesText()],
    ["_rels/.rels", relationshipsText()],
    [WORKBOOK_PART, workbookText()],
    ["xl/_rels/workbook.xml.rels", workbookRelationshipsText()],
    ["xl/styles.xml", blankStylesText(MAIN)],
    ["docProps/core.xml", corePropertiesText(properties)],
    ["docProps/app.xml", applicationText()],
  ];
  const parts = texts.map(([name, text]) => ({ name, fresh: encodeXml(XML_DECLARATION + text) }));
  return {
    pack: packageOf(parts, DEFAULT_LIMITS),
    workbook: {
      part: WORKBOOK_PART,
      sheets: [],
      names: [],
      activeSheetIndex: 0,
      structureProtected: false,
      date1904: false,
    },
  };
}

const contentTypesText = (): string =>
  `<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  override(WORKBOOK_PART, PART_TYPES.workbook) +
  override("xl/styles.xml", PART_TYPES.styles) +
  override("docProps/core.xml", PART_TYPES.coreProperties) +
  override("docProps/app.xml", PART_TYPES.extendedProperties) +
  `</Types>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

const relationshipsText = (): string =>
  relationships([
    [`${RELATIONSHIPS_NAMESPACE}/officeDocument`, WORKBOOK_PART],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${RELATIONSHIPS_NAMESPACE}/extended-properties`, "docProps/app.xml"],
  ]);

const workbookRelationshipsText = (): string =>
  relationships([[`${RELATIONSHIPS_NAMESPACE}/styles`, "styles.xml"]]);

function relationships(targets: readonly (readonly [string, string])[]): string {
  const elements = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

const workbookText = (): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">` +
  `<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView/></bookViews><sheets/>` +
  `<calcPr calcId="191029"/></workbook>`;

function corePropertiesText({ title, creator, created }: WorkbookProperties): string {
  const element = (name: string, text: string | undefined, attributes = ""): string =>
    text === undefined ? "" : `<${name}${attributes}>${escapeText(text)}</${name}>`;
  const day = created === undefined ? undefined : `${created}T00:00:00Z`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    element("dc:title", title) +
    element("dc:creator", creator) +
    element("dcterms:created", day, ` xsi:type="dcterms:W3CDTF"`) +
    `</cp:coreProperties>`
  );
}

const applicationText = (): string =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>Tiến độ</Application></Properties>`;
