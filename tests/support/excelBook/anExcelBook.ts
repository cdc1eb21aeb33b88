import { contentTypes, relationships, zipped, type PackageParts } from "../aPackage";
import { LEGACY_DRAWING, XML_PARTS } from "./parts";

const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const EXCEL = "application/vnd.ms-excel";
const PACKAGE = "application/vnd.openxmlformats-package";
const MS_RELATIONSHIPS = "http://schemas.microsoft.com/office";

/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (letter) => letter.charCodeAt(0),
);

/** Bytes of a part that nobody reads as XML. */
const binary = (text: string): Uint8Array =>
  Uint8Array.from({ length: 600 }, (_, index) => text.charCodeAt(index % text.length) ^ index);

const OVERRIDES: Readonly<Record<string, string>> = {
  "/xl/worksheets/sheet1.xml": `${SHEET_ML}.worksheet+xml`,
  "/xl/chartsheets/sheet1.xml": `${SHEET_ML}.chartsheet+xml`,
  "/xl/worksheets/sheet2.xml": `${SHEET_ML}.worksheet+xml`,
  "/xl/worksheets/sheet3.xml": `${SHEET_ML}.worksheet+xml`,
  "/xl/theme/theme1.xml": `${OFFICE}.theme+xml`,
  "/xl/styles.xml": `${SHEET_ML}.styles+xml`,
  "/xl/sharedStrings.xml": `${SHEET_ML}.sharedStrings+xml`,
  "/xl/metadata.xml": `${SHEET_ML}.sheetMetadata+xml`,
  "/xl/tables/table1.xml": `${SHEET_ML}.table+xml`,
  "/xl/drawings/drawing1.xml": `${OFFICE}.drawing+xml`,
  "/xl/drawings/drawing2.xml": `${OFFICE}.drawing+xml`,
  "/xl/charts/chart1.xml": `${OFFICE}.drawingml.chart+xml`,
  "/xl/charts/chart2.xml": `${OFFICE}.drawingml.chart+xml`,
  "/xl/comments1.xml": `${SHEET_ML}.comments+xml`,
  "/xl/threadedComments/threadedComment1.xml": `${EXCEL}.threadedcomments+xml`,
  "/xl/persons/person.xml": `${EXCEL}.person+xml`,
  "/xl/pivotCache/pivotCacheDefinition1.xml": `${SHEET_ML}.pivotCacheDefinition+xml`,
  "/xl/pivotCache/pivotCacheRecords1.xml": `${SHEET_ML}.pivotCacheRecords+xml`,
  "/xl/pivotTables/pivotTable1.xml": `${SHEET_ML}.pivotTable+xml`,
  "/xl/slicerCaches/slicerCache1.xml": `${EXCEL}.slicerCache+xml`,
  "/xl/slicers/slicer1.xml": `${EXCEL}.slicer+xml`,
  "/xl/externalLinks/externalLink1.xml": `${SHEET_ML}.externalLink+xml`,
  "/xl/calcChain.xml": `${SHEET_ML}.calcChain+xml`,
  "/customXml/itemProps1.xml": `${OFFICE}.customXmlProperties+xml`,
  "/docProps/core.xml": `${PACKAGE}.core-properties+xml`,
  "/docProps/app.xml": `${OFFICE}.extended-properties+xml`,
  "/docProps/custom.xml": `${OFFICE}.custom-properties+xml`,
};

const DEFAULTS: Readonly<Record<string, string>> = {
  bin: `${OFFICE}.spreadsheetml.printerSettings`,
  png: "image/png",
  vml: `${OFFICE}.vmlDrawing`,
};

const RELATIONSHIPS: PackageParts = {
  "_rels/.rels": relationships([
    ["officeDocument", "xl/workbook.xml"],
    [
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
    ["extended-properties", "docProps/app.xml"],
    ["custom-properties", "docProps/custom.xml"],
  ]),
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["chartsheet", "chartsheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["worksheet", "worksheets/sheet3.xml"],
    ["externalLink", "externalLinks/externalLink1.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    [`${MS_RELATIONSHIPS}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
    ["theme", "theme/theme1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["sheetMetadata", "metadata.xml"],
    ["calcChain", "calcChain.xml"],
    [`${MS_RELATIONSHIPS}/2017/10/relationships/person`, "persons/person.xml"],
    ["customXml", "../customXml/item1.xml"],
  ]),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["hyperlink", "https://soyte.quangngai.gov.vn/", "External"],
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["table", "../tables/table1.xml"],
    ["comments", "../comments1.xml"],
    [
      `${MS_RELATIONSHIPS}/2017/10/relationships/threadedComment`,
      "../threadedComments/threadedComment1.xml",
    ],
    ["customProperty", "../customProperty1.bin"],
    [`${MS_RELATIONSHIPS}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
  ]),
  "xl/chartsheets/_rels/sheet1.xml.rels": relationships([["drawing", "../drawings/drawing2.xml"]]),
  "xl/worksheets/_rels/sheet2.xml.rels": relationships([
    ["pivotTable", "../pivotTables/pivotTable1.xml"],
  ]),
  "xl/drawings/_rels/drawing1.xml.rels": relationships([
    ["chart", "../charts/chart1.xml"],
    ["image", "../media/image1.png"],
  ]),
  "xl/drawings/_rels/drawing2.xml.rels": relationships([["chart", "../charts/chart2.xml"]]),
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
    ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  ]),
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
    ["pivotCacheRecords", "pivotCacheRecords1.xml"],
  ]),
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
    ["externalLinkPath", "Tổng%20hợp.xlsx", "External"],
  ]),
  "customXml/_rels/item1.xml.rels": relationships([["customXmlProps", "itemProps1.xml"]]),
};

/**
 * The parts of a workbook with all that officials keep in theirs, each as Excel writes it: chart and picture, sparklines, pivot,
 * slicer, threaded comments, validation, conditional formats, a table, an external link, hidden and very hidden sheets, a chart
 * sheet in front, protection with a password, custom XML and properties, printer settings, page breaks, extensions nobody knows.
 */
export const excelBookParts = (): PackageParts => ({
  "[Content_Types].xml": contentTypes(
    { "/xl/workbook.xml": `${SHEET_ML}.sheet.main+xml`, ...OVERRIDES },
    DEFAULTS,
  ),
  ...RELATIONSHIPS,
  ...XML_PARTS,
  "xl/drawings/vmlDrawing1.vml": LEGACY_DRAWING,
  "xl/media/image1.png": PIXEL,
  "xl/printerSettings/printerSettings1.bin": binary("HP LaserJet"),
  "xl/customProperty1.bin": binary("tệp"),
});

/** That workbook's file. */
export const anExcelBook = (): Uint8Array => zipped(excelBookParts());

/** The same with macros, as an .xlsm. */
export function aMacroBook(): Uint8Array {
  const parts = excelBookParts();
  const links = parts["xl/_rels/workbook.xml.rels"];
  const macros = `<Relationship Id="rId50" Type="${MS_RELATIONSHIPS}/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`;
  return zipped({
    ...parts,
    "[Content_Types].xml": contentTypes(
      {
        "/xl/workbook.xml": `${EXCEL}.sheet.macroEnabled.main+xml`,
        "/xl/vbaProject.bin": `${EXCEL}.vbaProject`,
        ...OVERRIDES,
      },
      DEFAULTS,
    ),
    "xl/_rels/workbook.xml.rels": String(links).replace("</Relationships>", macros),
    "xl/vbaProject.bin": binary("Attribute VB_Name"),
  });
}
