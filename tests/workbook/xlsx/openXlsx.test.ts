import { strToU8, zipSync } from "fflate";
import { contentTypes, relationships, sheetOf, smallBook, zipped } from "../../support/aPackage";
import { anOleFile } from "../../support/anOleFile";
import { refusalOf } from "../../support/opened";
import { zip64, zipRecords } from "../../support/zipRecords";

const sheet = sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const sound = zipped(smallBook({ sheet }));
const withParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipped(smallBook({ sheet, parts }));
const mainPart = (type: string): Uint8Array =>
  withParts({ "[Content_Types].xml": contentTypes({ "/xl/workbook.xml": type }) });
const openXml = "application/vnd.openxmlformats-officedocument.";

describe("what is no workbook is told by its kind", () => {
  test.each([
    ["an empty file", new Uint8Array(0), "emptyFile"],
    ["zeros that a cloud store has not filled yet", new Uint8Array(9000), "cloudPlaceholder"],
    ["iCloud's property list", strToU8("bplist00\u00d4NSURLNameKey"), "cloudPlaceholder"],
    [
      "Google Drive's address",
      strToU8(`{"url":"https://docs.google.com/open?id=1","doc_id":"1"}`),
      "cloudPlaceholder",
    ],
    [
      "a web shortcut",
      strToU8("[InternetShortcut]\r\nURL=https://x.sharepoint.com"),
      "cloudPlaceholder",
    ],
    ["an .xls of Excel 97", anOleFile("Workbook"), "oldExcelFile"],
    ["an .xls of Excel 95", anOleFile("Book"), "oldExcelFile"],
    ["an .xls of Excel 4", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), "oldExcelFile"],
    [
      "an XML workbook of Excel 2003",
      strToU8(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`,
      ),
      "oldExcelFile",
    ],
    ["a workbook with a password", anOleFile("EncryptedPackage"), "encrypted"],
    ["a .doc", anOleFile("WordDocument"), "wordDocument"],
    ["another OLE file", anOleFile("PowerPoint Document"), "notSpreadsheet"],
    ["a .docx", mainPart(`${openXml}wordprocessingml.document.main+xml`), "wordDocument"],
    ["a .pptx", mainPart(`${openXml}presentationml.presentation.main+xml`), "notSpreadsheet"],
    [
      "an .xlsb",
      mainPart("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      "binaryWorkbook",
    ],
    [
      "an .ods",
      zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "openDocument",
    ],
    ["a .zip of workbooks", zipped({ "so-y-te.xlsx": sound }), "otherArchive"],
    ["a .pdf", strToU8("%PDF-1.7\n%âãÏÓ"), "pdfDocument"],
    ["HTML saved as .xls", strToU8("\ufeff<html xmlns:x='urn:x'><table><tr><td>1"), "webPage"],
    ["a page that begins with a table", strToU8("\n<TABLE border=1>"), "webPage"],
    ["a web archive", strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "webPage"],
    ["a .csv", strToU8("Mã;Số liệu\nIII.1.a;12\n"), "textFile"],
    [
      "a .csv in an old Vietnamese encoding",
      Uint8Array.of(0x4d, 0xe3, 0x2c, 0x31, 0x0a),
      "textFile",
    ],
    [
      "a .txt of Excel in UTF-16",
      new Uint8Array(Buffer.from("\ufeffMã\t12", "utf16le")),
      "textFile",
    ],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1),
      "notSpreadsheet",
    ],
  ])("%s", (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });
});

describe("a damaged or dangerous package is refused with its reason", () => {
  const rels = (target: string, mode?: "External") => ({
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", target, mode]]),
  });
  test.each([
    ["a sheet's part is missing", zipped(without("xl/worksheets/sheet1.xml")), "partMissing"],
    ["the workbook's part is missing", zipped(without("xl/workbook.xml")), "partMissing"],
    ["the package names no workbook", zipped(without("_rels/.rels")), "partMissing"],
    [
      "a sheet names no part",
      withParts({ "xl/_rels/workbook.xml.rels": relationships([]) }),
      "partMissing",
    ],
    [
      "a sheet lies on a server",
      withParts(rels("https://example.org/s.xml", "External")),
      "outsideReference",
    ],
    ["a target is an address", withParts(rels("file:///c:/s.xml")), "outsideReference"],
    ["a target is a share", withParts(rels("//server/s.xml")), "outsideReference"],
    ["a target climbs out", withParts(rels("../../s.xml")), "outsideReference"],
    [
      "a sheet declares a document type",
      withParts({ "xl/worksheets/sheet1.xml": `<!DOCTYPE x>${sheet}` }),
      "documentType",
    ],
    [
      "a part nobody reads declares one behind a remark",
      withParts({
        "customXml/item1.xml": `<?xml version="1.0"?><!-- x --><!DOCTYPE x [<!ENTITY a "b">]><x/>`,
      }),
      "documentType",
    ],
    [
      "a drawing declares one",
      withParts({ "xl/drawings/vmlDrawing1.vml": `<!DOCTYPE xml><xml/>` }),
      "documentType",
    ],
    [
      "a part begins with nothing but blanks",
      withParts({ "customXml/item1.xml": `${" ".repeat(200_000)}<!DOCTYPE x><x/>` }),
      "unsafe",
    ],
    [
      "a part's encoding is unknown",
      withParts({ "xl/x.xml": `<?xml version="1.0" encoding="utf-99"?><x/>` }),
      "damaged",
    ],
    [
      "a part is in no encoding",
      zipped(smallBook({ sheet: Uint8Array.of(0x3c, 0xff, 0xfe, 0xff) })),
      "damaged",
    ],
    [
      "two parts differ in case only",
      zipped({ ...smallBook({ sheet }), "XL/workbook.xml": "<x/>" }),
      "damaged",
    ],
    [
      "there is no sheet",
      withParts({ "xl/workbook.xml": `<workbook xmlns="m"><sheets/></workbook>` }),
      "damaged",
    ],
    [
      "parts are encrypted",
      zipRecords(sound, ({ central }) => central.setUint16(8, 1, true)),
      "encrypted",
    ],
    [
      "a part is packed in another way",
      zipRecords(sound, ({ central }) => central.setUint16(10, 12, true)),
      "damaged",
    ],
    [
      "a checksum differs",
      zipRecords(sound, ({ central }) => central.setUint32(16, 1, true)),
      "damaged",
    ],
    [
      "a size is smaller than the truth",
      zipRecords(sound, ({ central }) => central.setUint32(24, 9, true)),
      "unsafe",
    ],
    [
      "a size is beyond what packing allows",
      zipRecords(sound, ({ central }) => central.setUint32(24, 2 ** 30, true)),
      "unsafe",
    ],
    [
      "parts overlap",
      zipRecords(sound, ({ central }) => central.setUint32(20, 2 ** 16, true)),
      "unsafe",
    ],
    [
      "a part lies elsewhere",
      zipRecords(sound, ({ central }) => central.setUint32(42, 7, true)),
      "damaged",
    ],
  ])("%s", (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  test("a download cut off anywhere is told as such or as damage, and never read", () => {
    for (let length = 4; length < sound.length; length += 7) {
      expect(["truncated", "damaged"]).toContain(refusalOf(sound.slice(0, length)));
    }
  });

  test("numbers in zip64's records are read", () => {
    expect(refusalOf(zip64(sound))).toBe("read");
  });

  test("folders in the archive are no parts", () => {
    expect(refusalOf(zipSync({ ...folders, ...bytesOf(smallBook({ sheet })) }))).toBe("read");
  });
});

const folders = { "xl/": new Uint8Array(0) };

const bytesOf = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string" ? strToU8(part) : part,
    ]),
  );

function without(gone: string) {
  return Object.fromEntries(Object.entries(smallBook({ sheet })).filter(([name]) => name !== gone));
}
