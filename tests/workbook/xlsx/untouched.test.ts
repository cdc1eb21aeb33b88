import { injectPlan, updateSheet } from "../../../src/actions";
import { ok } from "../../../src/shared";
import { MARKER_NAMESPACE } from "../../../src/sheets";
import type { WorkbookChange } from "../../../src/workbook";
import { partTextOf, unzipped, zipped } from "../../support/aPackage";
import { additions } from "../../support/additions";
import { brokenRules } from "../../support/brokenRules";
import { aFilledSheet, aHealthPlan, aRequest, juneAnswers } from "../../support/aUnitBook";
import { aMacroBook, anExcelBook } from "../../support/excelBook/anExcelBook";
import { anOpenpyxlBook, testWithOpenpyxl, throughOpenpyxl } from "../../support/foreignBooks";
import { testWithLibreOffice, throughLibreOffice } from "../../support/libreOffice";
import { gridOfFile, openedWorkbook } from "../../support/opened";

const WORKBOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";
const STYLES = "xl/styles.xml";
const TYPES = "[Content_Types].xml";
const FIGURES = "xl/worksheets/sheet1.xml";
const FRONT = "xl/chartsheets/sheet1.xml";

async function changed(bytes: Uint8Array, change: WorkbookChange): Promise<Uint8Array> {
  const workbook = openedWorkbook(bytes);
  expect(await workbook.apply(change)).toEqual(ok(undefined));
  return workbook.save();
}

/** The parts that are not as before, after the check that all old ones keep their place in the archive, before all new ones. */
function touchedParts(
  before: Uint8Array,
  after: Uint8Array,
  gone: readonly string[] = [],
): readonly string[] {
  const [old, now] = [unzipped(before), unzipped(after)];
  const kept = [...old.keys()].filter((name) => !gone.includes(name));
  expect([...now.keys()].slice(0, kept.length)).toEqual(kept);
  return kept.filter((name) => Buffer.compare(bytesOf(old, name), bytesOf(now, name)) !== 0).sort();
}

const bytesOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array =>
  parts.get(name) ?? new Uint8Array(0);

const freshParts = (before: Uint8Array, after: Uint8Array): readonly string[] =>
  [...unzipped(after).keys()].filter((name) => !unzipped(before).has(name));

const added = (before: Uint8Array, after: Uint8Array, part: string): readonly string[] =>
  additions(partTextOf(before, part), partTextOf(after, part));

const sheet = aFilledSheet();
const addSheet: WorkbookChange = {
  addSheets: [{ ...sheet, tables: [{ name: "Bảng1", range: "A20:B21" }], content: withTable() }],
  marker: `<tienDo xmlns="${MARKER_NAMESPACE}"/>`,
  activate: sheet.name,
};

/** The sheet's content with a small table below it, whose name somebody has already. */
function withTable() {
  const rows = Array.from({ length: 21 }, (_, index) => sheet.content[index] ?? []);
  return rows.with(19, ["Mã", "Số"]).with(20, ["III.1.a", 1]);
}

describe.each([
  ["a workbook", anExcelBook, "sheet.main"],
  ["a workbook with macros", aMacroBook, "macroEnabled"],
])("%s as Excel writes it, to which our sheet is added", (_, book, type) => {
  test("keeps every part's bytes and place that need not change", async () => {
    const before = book();
    const after = await changed(before, addSheet);
    expect(touchedParts(before, after)).toEqual([TYPES, LINKS, FRONT, STYLES, WORKBOOK].sort());
    expect([...freshParts(before, after)].sort()).toEqual(
      [
        ...["customXml/item2.xml", "customXml/itemProps2.xml", "customXml/_rels/item2.xml.rels"],
        ...[
          "xl/worksheets/sheet4.xml",
          "xl/worksheets/_rels/sheet4.xml.rels",
          "xl/tables/table2.xml",
        ],
      ].sort(),
    );
    expect(brokenRules(after)).toEqual([]);
  });

  test("keeps all that the touched parts said, in its order, and says nothing more than is needed", async () => {
    const before = book();
    const after = await changed(before, addSheet);
    const names = (part: string) =>
      added(before, after, part).map((tag) => /^<[\w:]+/.exec(tag)?.[0]);
    expect(names(TYPES)).toEqual(Array(3).fill("<Override"));
    expect(names(LINKS)).toEqual(Array(2).fill("<Relationship"));
    expect(new Set(names(WORKBOOK))).toEqual(new Set(["<sheet", "<definedName", undefined]));
    const looks = new Set(names(STYLES));
    for (const tag of ["<font", "<fill", "<border", "<xf", "<dxf"]) expect(looks).toContain(tag);
    for (const tag of ["lost", "<styleSheet", "<cellStyle"]) expect(looks).not.toContain(tag);
    expect(partTextOf(after, TYPES)).toContain(type);
    expect(partTextOf(after, FRONT)).toBe(
      partTextOf(before, FRONT).replace(` tabSelected="1"`, ""),
    );
  });

  test("appends styles and renumbers none: every old format is where it was", async () => {
    const before = book();
    const after = await changed(before, addSheet);
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const inner = (bytes: Uint8Array) =>
        new RegExp(`<${list}[^>]*>([^]*)</${list}>`).exec(partTextOf(bytes, STYLES))?.[1] ?? "";
      expect(inner(after).startsWith(inner(before))).toBe(true);
    }
    expect(partTextOf(after, STYLES)).toMatch(/<cellXfs count="(\d+)"/);
    const [, count] = /<cellXfs count="(\d+)"/.exec(partTextOf(after, STYLES)) ?? [];
    const formats = partTextOf(after, STYLES).split("<cellXfs")[1]?.split("</cellXfs>")[0] ?? "";
    expect(Number(count)).toBe(formats.match(/<xf /g)?.length);
  });

  test("gives the table a free name and id, computes on loading, and keeps the order of calculation", async () => {
    const after = await changed(book(), addSheet);
    expect(partTextOf(after, "xl/tables/table2.xml")).toContain(`id="4" name="Bảng1_2"`);
    expect(partTextOf(after, WORKBOOK)).toContain(`fullCalcOnLoad="1" calcId="191029" iterate="1"`);
    expect(partTextOf(after, WORKBOOK)).toContain(`sheetId="8"`);
    expect(unzipped(after).has("xl/calcChain.xml")).toBe(true);
  });
});

test("a marker alone touches nothing but what names it", async () => {
  const before = anExcelBook();
  const after = await changed(before, { marker: `<tienDo xmlns="${MARKER_NAMESPACE}"/>` });
  expect(touchedParts(before, after)).toEqual([TYPES, LINKS].sort());
  const again = await changed(after, { marker: `<tienDo xmlns="${MARKER_NAMESPACE}">2</tienDo>` });
  expect(touchedParts(after, again)).toEqual(["customXml/item2.xml"]);
  expect(freshParts(after, again)).toEqual([]);
});

describe("cells written into somebody's sheet", () => {
  const cells = (
    address: string,
    content: readonly (string | number | null)[],
  ): WorkbookChange => ({
    cells: [{ sheet: "Ẩn", address, content: [content] }],
  });

  test("touch that sheet and the workbook part alone; looks and shared strings stay as they are", async () => {
    const before = anExcelBook();
    const after = await changed(before, cells("B1", ["=chữ", 5]));
    expect(touchedParts(before, after)).toEqual([WORKBOOK, "xl/worksheets/sheet2.xml"].sort());
    expect(gridOfFile(after, "Ẩn").values).toEqual([[1, "=chữ", 5]]);
  });

  test("leave the order of calculation where no formula goes, and take it away where one does", async () => {
    const open = unprotected();
    const figures = (address: string, content: readonly (string | number | null)[]) =>
      changed(open, { cells: [{ sheet: "Số liệu", address, content: [content] }] });
    expect(touchedParts(open, await figures("B2", [31]))).toEqual([WORKBOOK, FIGURES].sort());
    const after = await figures("B5", [46]);
    expect(touchedParts(open, after, ["xl/calcChain.xml"])).toEqual(
      [TYPES, LINKS, WORKBOOK, FIGURES].sort(),
    );
    expect(brokenRules(after)).toEqual([]);
  });

  test("give the followers of an overwritten shared formula texts of their own", async () => {
    const after = await changed(unprotected(), {
      cells: [{ sheet: "Số liệu", address: "D3", content: [[0.25]] }],
    });
    expect(gridOfFile(after, "Số liệu").formulas[3]?.[3]).toBe("=B4/C4");
    expect(gridOfFile(after, "Số liệu").values[2]?.[3]).toBe(0.25);
  });

  test.each([
    ["a locked cell of a protected sheet", "B2", "sheetProtected"],
    ["a cell of a header of a table", "A1", "sheetProtected"],
  ])("are refused at %s, and nothing is changed", async (_, address, code) => {
    const workbook = openedWorkbook(locked());
    const refused = await workbook.apply({
      cells: [{ sheet: "Số liệu", address, content: [[1]] }],
    });
    expect(refused).toMatchObject({ ok: false, error: { code, sheet: "Số liệu" } });
    expect(workbook.save()).toEqual(openedWorkbook(locked()).save());
  });

  test.each([
    ["the header of a table", "A1", "a header of the table Bảng1"],
    ["a part of an array formula", "F6", "part of the array formula in F5:F6"],
  ])("are refused at %s, which Excel keeps together", async (_, address, detail) => {
    const refused = await openedWorkbook(unprotected()).apply({
      cells: [{ sheet: "Số liệu", address, content: [[1]] }],
    });
    expect(refused).toMatchObject({ ok: false, error: { code: "unexpected", detail } });
  });
});

test("our sheet drawn anew keeps what others put on it, and every other part", async () => {
  const workbook = openedWorkbook(anExcelBook());
  const injected = await injectPlan(workbook, aRequest({ answers: juneAnswers }));
  expect(injected.ok).toBe(true);
  const before = workbook.save();
  const again = openedWorkbook(before);
  const renamed = { ...aHealthPlan(), title: "Kế hoạch sửa đổi" };
  const updated = await updateSheet(again, {
    plan: renamed,
    sheet: injected.ok ? injected.value.sheet : "",
  });
  expect(updated.ok).toBe(true);
  const after = again.save();
  const others = touchedParts(before, after, ["xl/calcChain.xml"]).filter(
    (name) => !name.startsWith("customXml/item2"),
  );
  expect(others).toEqual(
    expect.arrayContaining([TYPES, LINKS, WORKBOOK, "xl/worksheets/sheet4.xml"]),
  );
  expect(
    others.filter((name) => /sheet[123]\.xml$|table1|chart|pivot|media|theme/.test(name)),
  ).toEqual([]);
  expect(brokenRules(after)).toEqual([]);
});

test("our sheet drawn anew keeps pictures and extensions, and none of the rules that the old cells had", async () => {
  const workbook = openedWorkbook(anExcelBook());
  await workbook.apply({ addSheets: [sheet] });
  const part = "xl/worksheets/sheet4.xml";
  const x14 = `xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"`;
  const sparklines = `<ext uri="{0}" ${x14}><x14:sparklineGroups/></ext>`;
  const rules = `<ext uri="{1}" ${x14}><x14:dataValidations/></ext>`;
  const drawn = (extensions: string) =>
    `<drawing r:id="rId7"/><extLst>${extensions}</extLst></worksheet>`;
  const saved = workbook.save();
  const text = partTextOf(saved, part).replace("</worksheet>", drawn(rules + sparklines));
  const decorated = zipped({ ...Object.fromEntries(unzipped(saved)), [part]: text });
  const after = await changed(decorated, {
    replaceSheets: [{ name: sheet.name, layout: { ...sheet, content: [["Mới"]] } }],
  });
  expect(partTextOf(after, part)).toContain(drawn(sparklines));
  expect(gridOfFile(after, sheet.name).values[0]).toEqual(["Mới"]);
});

test("a pivot table counts on over the cells of a sheet that stays beside its new drawing", async () => {
  const cache = "xl/pivotCache/pivotCacheDefinition1.xml";
  const before = unprotected();
  const layout = { ...sheet, name: "Ẩn" };
  const kept = await changed(before, {
    replaceSheets: [{ name: "Ẩn", layout, keepAs: "Ẩn & cũ" }],
  });
  expect(partTextOf(kept, cache)).toBe(
    partTextOf(before, cache).replace(`sheet="Ẩn"`, `sheet="Ẩn &amp; cũ"`),
  );
  const back = await changed(kept, {
    restoreSheets: [{ name: "Ẩn", from: "Ẩn & cũ", keepAs: "Ẩn (mới)" }],
  });
  expect(partTextOf(back, cache)).toBe(partTextOf(before, cache));
});

testWithOpenpyxl(
  "a workbook of openpyxl's keeps its parts, and openpyxl reads it and our sheet",
  async () => {
    const before = await anOpenpyxlBook();
    const after = await changed(before, addSheet);
    const touched = touchedParts(before, after);
    expect(
      touched.filter((name) => ![TYPES, LINKS, STYLES, WORKBOOK, FIGURES].includes(name)),
    ).toEqual([]);
    expect(brokenRules(after)).toEqual([]);
    const [old, now] = [await throughOpenpyxl(before), await throughOpenpyxl(after)];
    expect(now.sheets).toMatchObject(old.sheets);
    expect(now.names).toEqual(expect.arrayContaining([...old.names]));
    expect(now.sheets[sheet.name]?.counts).toMatchObject({
      tables: 1,
      rules: sheet.rules.length,
      merges: sheet.merges.length,
      conditionalFormats: sheet.conditionalFormats.length,
    });
  },
);

testWithLibreOffice("a workbook of LibreOffice's keeps its parts", async () => {
  const before = await throughLibreOffice(anExcelBook());
  const after = await changed(before, addSheet);
  const touched = touchedParts(before, after);
  const ours = [TYPES, LINKS, STYLES, WORKBOOK];
  expect(
    touched.filter((name) => !ours.includes(name) && !name.startsWith("xl/worksheets/")),
  ).toEqual([]);
  expect(touched.filter((name) => name.startsWith("xl/worksheets/")).length).toBeLessThanOrEqual(1);
  expect(brokenRules(after)).toEqual([]);
});

testWithLibreOffice(
  "LibreOffice opens the file written, and computes our figures and the workbook's own",
  async () => {
    const after = await changed(anExcelBook(), addSheet);
    const recalculated = await throughLibreOffice(after);
    const ours = gridOfFile(recalculated, sheet.name);
    const rates = ours.values.flat().filter((value) => typeof value === "number");
    expect(rates).toEqual(expect.arrayContaining([45586, 69064, 0.75]));
    expect(rates.some((rate) => Math.abs(rate - 45586 / 69064) < 1e-9)).toBe(true);
    expect(gridOfFile(recalculated, "Số liệu").values[4]?.slice(1, 4)).toEqual([45, 100, 0.45]);
  },
);

/** The workbook with its sheet of figures open to everybody. */
const unprotected = (): Uint8Array =>
  withFigures((xml) => xml.replace(/<sheetProtection[^>]*>/, ""));

/** The workbook with that sheet protected. */
const locked = (): Uint8Array =>
  withFigures((xml) => xml.replace("<sheetProtection ", `<sheetProtection sheet="1" `));

function withFigures(change: (xml: string) => string): Uint8Array {
  const parts = Object.fromEntries(unzipped(anExcelBook()));
  return zipped({ ...parts, [FIGURES]: change(partTextOf(anExcelBook(), FIGURES)) });
}
