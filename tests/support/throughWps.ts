import { partTextOf, sharedStrings, unzipped, zipped } from "./aPackage";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const NAMESPACES =
  `xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ` +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"`;

const PICTURE = "ID_3654D3570AB743EDA675788E119E9613";

/** The parts that hold a picture in a cell, which WPS keeps as a part of its own. */
const PICTURE_PARTS = {
  "xl/cellimages.xml":
    `<etc:cellImages ${NAMESPACES} xmlns:r="${OFFICE}/relationships" xmlns:a="${DRAWING}/main"><etc:cellImage><xdr:pic><xdr:nvPicPr>` +
    `<xdr:cNvPr id="2" name="${PICTURE}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic></etc:cellImage></etc:cellImages>`,
  "xl/_rels/cellimages.xml.rels":
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/image" Target="media/image1.jpeg"/></Relationships>`,
  "xl/media/image1.jpeg": Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]),
  "docProps/custom.xml":
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" ` +
    `pid="2" name="KSOProductBuildVer"><vt:lpwstr>1066-12.2.0.13266</vt:lpwstr></property></Properties>`,
};

/**
 * A file of ours as WPS Spreadsheets saves it again, by what is published of its files: its own namespaces on every sheet, all texts
 * in the shared strings, a picture in the cell C1 of the first sheet as a part of its own with the formula that shows it.
 */
export function throughWps(bytes: Uint8Array): Uint8Array {
  const texts: string[] = [];
  const sheets = [...unzipped(bytes).keys()].filter((name) => name.startsWith("xl/worksheets/"));
  const written = sheets.map((name, index) => [
    name,
    asWpsSheet(withPicture(partTextOf(bytes, name), index === 0), texts),
  ]);
  return zipped({
    ...Object.fromEntries(unzipped(bytes)),
    "[Content_Types].xml": withEntries(partTextOf(bytes, "[Content_Types].xml"), TYPES),
    "xl/_rels/workbook.xml.rels": withEntries(
      partTextOf(bytes, "xl/_rels/workbook.xml.rels"),
      LINKS,
    ),
    ...Object.fromEntries(written),
    ...PICTURE_PARTS,
    "xl/sharedStrings.xml": sharedStrings(
      ...texts.map((text) => `<t xml:space="preserve">${text}</t>`),
    ),
  });
}

const TYPES =
  `<Default Extension="jpeg" ContentType="image/jpeg"/>` +
  `<Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/>` +
  `<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>`;

const LINKS =
  `<Relationship Id="rId91" Type="${OFFICE}/relationships/sharedStrings" Target="sharedStrings.xml"/>` +
  `<Relationship Id="rId92" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>`;

const withEntries = (xml: string, entries: string): string =>
  xml.replace(/<\/\w+>$/, (close) => entries + close);

const withPicture = (xml: string, isFirst: boolean): string =>
  isFirst
    ? xml.replace(
        "</row>",
        `<c r="C1" t="str"><f>_xlfn.DISPIMG("${PICTURE}",1)</f><v>=DISPIMG("${PICTURE}",1)</v></c></row>`,
      )
    : xml;

const asWpsSheet = (xml: string, texts: string[]): string =>
  xml
    .replace(/<worksheet [^>]*(?=>)/, (open) => `${open} ${NAMESPACES}`)
    .replace(
      /( t=")inlineStr("[^>]*>)<is><t[^>]*>([^<]*)<\/t><\/is>/g,
      (_, before: string, after: string, text: string) =>
        `${before}s${after}<v>${texts.push(text) - 1}</v>`,
    );
