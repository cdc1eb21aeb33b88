import {
  sharedStrings,
  sheetOf,
  smallBook,
  worksheet,
  zipped,
  type SmallBook,
} from "../../../support/aPackage";
import { gridOfFile, refusalOf } from "../../../support/opened";

const read = (book: SmallBook) => gridOfFile(zipped(smallBook(book)));
const values = (rows: string, given: Partial<SmallBook> = {}) =>
  read({ sheet: sheetOf(rows), ...given }).values;

test("a sheet whose elements bear a prefix is read as one without", () => {
  const sheet =
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>` +
    `<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>` +
    `</x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>`;
  const strings = `<x:sst xmlns:x="m"><x:si><x:r><x:t>Mã</x:t></x:r></x:si></x:sst>`;
  const grid = read({ sheet, strings });
  expect(grid.values).toEqual([["Mã", 2]]);
  expect(grid.formulas).toEqual([[null, "=1+1"]]);
  expect(grid.merges).toEqual(["A2:B2"]);
});

test.each([
  `<styleSheet xmlns="m"><cellXfs><xf/><xf numFmtId="9"/>`,
  `<styleSheet xmlns="m"><fonts><font/></fonts>`,
  `<styleSheet xmlns="m">`,
])("a sheet whose number formats are cut off is refused: %s", (styles) => {
  const sheet = sheetOf(`<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>`);
  expect(refusalOf(zipped(smallBook({ sheet, styles })))).toBe("damaged");
});

test("rows and cells without an address stand behind the ones before them", () => {
  expect(
    values(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
    ),
  ).toEqual([[1, 2], [], [null, null, 3, 4], [5]]);
});

test("texts are read from the cell itself, from runs, and without their phonetic guide", () => {
  const strings = sharedStrings(
    `<r><rPr><b/></rPr><t>Sở </t></r><r><t xml:space="preserve">Y tế</t></r><rPh sb="0" eb="1"><t>ほ</t></rPh><phoneticPr fontId="1"/>`,
    `<t>a</t><rPh sb="0" eb="1"><t>b</t></rPh>`,
  );
  const rows =
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>` +
    `<c r="C1" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c></row>`;
  expect(values(rows, { strings })).toEqual([["Sở Y tế", "a", "xy"]]);
});

test("a text whose runs have looks of their own is told apart, in the cell itself and among the shared ones", () => {
  const strings = sharedStrings(`<r><rPr><b/></rPr><t>Sở</t></r>`, `<t>Sở</t>`);
  const rows =
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` +
    `<row r="2"><c r="A2" t="inlineStr"><is><r><t>x</t></r></is></c><c r="B2" t="inlineStr"><is><t>x</t></is></c></row>`;
  const bytes = zipped(smallBook({ sheet: sheetOf(rows), strings }));
  expect(gridOfFile(bytes, "Sheet1", { richTexts: true }).richTexts).toEqual(["A1", "A2"]);
  expect(gridOfFile(bytes).richTexts).toBeUndefined();
});

test("escapes, entities, character references, CDATA, comments and line ends are what they stand for", () => {
  const text = (inner: string) =>
    values(`<row r="1"><c r="A1" t="inlineStr"><is><t>${inner}</t></is></c></row>`)[0]?.[0];
  expect(text("a_x000D_\nb")).toBe("a\r\nb");
  expect(text("_x005F_x000D_")).toBe("_x000D_");
  expect(text("&lt;&#7875;&#x1EC3;&amp;amp;")).toBe("<ểể&amp;");
  expect(text("a<![CDATA[<b>&amp;]]>c<!-- không đọc -->d")).toBe("a<b>&amp;cd");
  expect(text("a\r\nb\rc")).toBe("a\nb\nc");
});

test("dates of the strict format become serials of the workbook's own calendar", () => {
  const rows = `<row r="1"><c r="A1" t="d"><v>2023-06-14T12:00:00</v></c><c r="B1" t="d"><v>2023-06-14</v></c></row>`;
  expect(values(rows)).toEqual([[45091.5, 45091]]);
  const early = read({ sheet: sheetOf(rows), properties: `<workbookPr date1904="1"/>` });
  expect(early.values).toEqual([[43629.5, 43629]]);
  expect(early.date1904).toBe(true);
});

test("logical values, errors and results of formulas keep their kind", () => {
  const rows =
    `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c>` +
    `<c r="C1" t="str"><f>"1"&amp;"2"</f><v>12</v></c><c r="D1"><v> 1E-3 </v></c><c r="E1" t="str"><f>""</f><v></v></c></row>`;
  expect(values(rows)).toEqual([[true, { error: "#DIV/0!" }, "12", 0.001, ""]]);
});

test("a shared formula's followers have its text, moved, and their own cached values", () => {
  const rows =
    `<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+'Kỳ A1'!A1</f><v>9</v></c></row>` +
    `<row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>12</v></c></row>` +
    `<row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>`;
  const grid = read({ sheet: sheetOf(rows) });
  expect(grid.values).toEqual([
    [3, 9],
    [4, 12],
    [null, 0],
  ]);
  expect(grid.formulas.map((row) => row[1])).toEqual([
    "=A1*$A$1+'Kỳ A1'!A1",
    "=A2*$A$1+'Kỳ A1'!A2",
    "=A3*$A$1+'Kỳ A1'!A3",
  ]);
});

test("formulas are told as people write them, without the prefixes of newer functions", () => {
  const rows = `<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;0,_xlfn._xlws.SORT(C1:C3))</f><v>1</v></c></row>`;
  expect(read({ sheet: sheetOf(rows) }).formulas).toEqual([["=IFS(B1>0,SORT(C1:C3))"]]);
});

test.each(["utf-16le", "utf-16be"] as const)("a sheet in %s is read as one in UTF-8", (label) => {
  const sheet = `<?xml version="1.0" encoding="UTF-16"?>${sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>Đề án</t></is></c></row>`)}`;
  expect(read({ sheet: utf16(sheet, label) }).values).toEqual([["Đề án"]]);
});

test("number formats are told by code, and cells that only have looks cost nothing", () => {
  const styles =
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>` +
    `<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const rows = `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="ZZ1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`;
  const grid = read({ sheet: sheetOf(rows), styles });
  expect(grid.values).toEqual([[1, 2]]);
  expect(grid.numberFormats).toEqual([['0.0" %"', "m/d/yyyy"]]);
});

test("cells and shared texts say the same however programs write their tags", () => {
  const plain =
    `<row r="1"><c r="A1" s="1"/><c r="C1" s="2" t="s"><v>0</v></c><c r="AA1"><v>-1.5E3</v></c></row>` +
    `<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="s"><v>1</v></c></row>` +
    `<row r="3"><c r="B3" s="1"><v>2&#48;</v></c><c r="C3"><f>1+1</f><v>2</v></c><c r="D3" t="s"><v>2</v></c></row>`;
  const strings = sharedStrings(
    `<t>Sở &amp; ban</t>`,
    `<t xml:space="preserve"> x_x0041_</t>`,
    `<t></t>`,
  );
  const styles = `<styleSheet xmlns="m"><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="49"/></cellXfs></styleSheet>`;
  const grid = read({ sheet: sheetOf(plain), strings, styles });
  expect(grid.values).toEqual([
    [null, null, "Sở & ban", ...Array<null>(23).fill(null), -1500],
    [true, { error: "#N/A" }, " xA"],
    [null, 20, 2, ""],
  ]);
  const loose = (xml: string) => xml.replaceAll(/<(c|v|si|t)(?=[ >])/g, "<$1\n ");
  const turned = plain.replaceAll(/r="(\w+)" s="(\d)"/g, 's="$2" r="$1"');
  for (const rows of [loose(plain), turned, plain.replaceAll('"', "'")]) {
    expect(read({ sheet: sheetOf(rows), strings: loose(strings), styles })).toEqual(grid);
  }
});

test("a sheet without cells is an empty grid", () => {
  expect(read({ sheet: worksheet("<sheetData/>") }).values).toEqual([]);
  expect(read({ sheet: worksheet("<sheetData></sheetData>") }).values).toEqual([]);
});

describe("a table that can't be read whole is refused, never cut short", () => {
  test.each([
    ["a cell's value is no number", `<row r="1"><c r="A1"><v>1,5</v></c></row>`],
    ["a cell refers to a text that is not there", `<row r="1"><c r="A1" t="s"><v>7</v></c></row>`],
    ["a cell lies in another row than it says", `<row r="1"><c r="A2"><v>1</v></c></row>`],
    ["two cells claim one place", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`],
    ["two rows claim one place", `<row r="1"/><row r="1"/>`],
    ["a row's number is none", `<row r="x"/>`],
    ["a row lies beyond the sheet", `<row r="1048577"/>`],
    ["a column lies beyond the sheet", `<row r="1"><c r="XFE1"/></row>`],
    ["an attribute has no quote marks", `<row><c s=~1><v>1</v></c></row>`],
    ["an attribute's quote mark is another's", `<row><c 'a="'><v>1</v></c></row>`],
    ["a style's number is none", `<row r="1"><c r="A1" s="x"/></row>`],
    ["a tag is not closed", `<row r="1"><c r="A1"><v>1</v></row>`],
    ["an entity is unknown", `<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>`],
    [
      "a shared formula has no text",
      `<row r="1"><c r="A1"><f t="shared" si="1"/><v>1</v></c></row>`,
    ],
    ["a type is unknown", `<row r="1"><c r="A1" t="q"><v>1</v></c></row>`],
  ])("%s", (_, rows) => {
    expect(refusalOf(zipped(smallBook({ sheet: sheetOf(rows) })))).toBe("damaged");
  });
});

function utf16(text: string, label: "utf-16le" | "utf-16be"): Uint8Array {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  return label === "utf-16le" ? new Uint8Array(little) : new Uint8Array(little.swap16());
}
