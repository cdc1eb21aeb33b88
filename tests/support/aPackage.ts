import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a package by name, in the archive's order: XML as text, anything else as bytes. */
export type PackageParts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of a package, packed by a library that the product does not write with. */
export const zipped = (parts: PackageParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])), {
    mtime: new Date(2023, 5, 14),
  });

/** The parts of a file as a library of somebody else's unpacks them, in the archive's order. */
export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));

/** The text of a part of a file. */
export const partTextOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipped(bytes).get(name) ?? new Uint8Array(0));

const bytesOf = (part: string | Uint8Array): Uint8Array =>
  typeof part === "string" ? strToU8(part) : part;

/** A `worksheet` element around its inner XML. */
export const worksheet = (inner: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inner}</worksheet>`;

/** A `worksheet` element around rows. */
export const sheetOf = (rows: string): string => worksheet(`<sheetData>${rows}</sheetData>`);

/** The texts that cells refer to by number, each an `si` element's inner XML. */
export const sharedStrings = (...items: readonly string[]): string =>
  `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

/** What of the small workbook shall be different. */
export interface SmallBook {
  /** The text of the sheet's part. */
  readonly sheet: string | Uint8Array;
  readonly strings?: string | Uint8Array;
  readonly styles?: string;
  /** Children of `workbook` before its sheets. */
  readonly properties?: string;
  /** Parts that take another's place or stand behind all others. */
  readonly parts?: PackageParts;
}

/** The parts of a workbook of one sheet, "Sheet1". */
export const smallBook = ({
  sheet,
  strings,
  styles,
  properties = "",
  parts = {},
}: SmallBook): PackageParts => ({
  "[Content_Types].xml": contentTypes({
    "/xl/workbook.xml": `${SHEET_ML}.sheet.main+xml`,
    "/xl/worksheets/sheet1.xml": `${SHEET_ML}.worksheet+xml`,
    ...(strings !== undefined && { "/xl/sharedStrings.xml": `${SHEET_ML}.sharedStrings+xml` }),
    ...(styles !== undefined && { "/xl/styles.xml": `${SHEET_ML}.styles+xml` }),
  }),
  "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml":
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${properties}` +
    `<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ...(strings !== undefined ? [["sharedStrings", "sharedStrings.xml"] as const] : []),
    ...(styles !== undefined ? [["styles", "styles.xml"] as const] : []),
  ]),
  "xl/worksheets/sheet1.xml": sheet,
  ...(strings !== undefined && { "xl/sharedStrings.xml": strings }),
  ...(styles !== undefined && { "xl/styles.xml": styles }),
  ...parts,
});

/** `[Content_Types].xml` with an override for each part. */
export const contentTypes = (
  overrides: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>> = {},
): string =>
  `<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  Object.entries(defaults)
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("") +
  Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join("") +
  `</Types>`;

/** A relationships part; ids are rId1, rId2 and so on. A type is its last word or a whole address. */
export const relationships = (
  targets: readonly (readonly [type: string, target: string, mode?: "External"])[],
): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(([type, target, mode], index) => {
      const address = type.includes("/") ? type : `${RELATIONSHIPS}/${type}`;
      const where = mode === undefined ? "" : ` TargetMode="${mode}"`;
      return `<Relationship Id="rId${index + 1}" Type="${address}" Target="${target}"${where}/>`;
    })
    .join("") +
  `</Relationships>`;
