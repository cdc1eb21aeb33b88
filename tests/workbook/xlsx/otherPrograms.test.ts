import { injectPlan } from "../../../src/actions";
import { ok } from "../../../src/shared";
import { parseMarker, readUnitSheet } from "../../../src/sheets";
import { createXlsx, openXlsx } from "../../../src/workbook/xlsx";
import { readRelationships } from "../../../src/workbook/xlsx/parts/relationships";
import { partTextOf, unzipped } from "../../support/aPackage";
import { aPlainSheet } from "../../support/aPlainSheet";
import { aHealthPlan, aRequest, juneAnswers } from "../../support/aUnitBook";
import { testWithOpenpyxl, throughOpenpyxl } from "../../support/foreignBooks";
import { testWithLibreOffice, throughLibreOffice } from "../../support/libreOffice";
import { openedWorkbook, gridOfFile } from "../../support/opened";
import { throughWps } from "../../support/throughWps";

const SHEET = "KH 06-2023 Sở Y tế";

/** A workbook of an official's into which our sheet was injected and filled in. */
async function filledBook(): Promise<Uint8Array> {
  const workbook = openedWorkbook(createXlsx([aPlainSheet("Ghi chú", [["Của đơn vị"]])]));
  expect(await injectPlan(workbook, aRequest({ answers: juneAnswers }))).toEqual(
    ok({ sheet: SHEET }),
  );
  return workbook.save();
}

const throughOds = async (bytes: Uint8Array): Promise<Uint8Array> =>
  throughLibreOffice(await throughLibreOffice(bytes, "ods"), "xlsx", "ods");

describe("a unit's workbook that LibreOffice saved", () => {
  testWithLibreOffice.each<[string, (bytes: Uint8Array) => Promise<Uint8Array>]>([
    ["as .xlsx", (bytes) => throughLibreOffice(bytes)],
    ["as .ods and then as .xlsx", throughOds],
  ])("%s is still found by its tag and read by its codes", async (_, save) => {
    const saved = await save(await filledBook());
    const workbook = openedWorkbook(saved);
    const summary = await workbook.inspect();
    const tag = "tiendo:1;plan=ke-hoach-thu;unit=so-y-te;period=2023-06;regime=decree09";
    expect(summary.ok && summary.value.sheets.find(({ name }) => name === SHEET)).toMatchObject({
      tag: expect.stringMatching(tag.replace("tiendo:1", "tiendo:\\d+")),
      isProtected: true,
    });
    const report = readUnitSheet(gridOfFile(saved, SHEET), { plan: aHealthPlan() });
    expect(report.ok && report.value.indicators).toMatchObject([
      { code: "III.2.b-1", numerator: { value: 45586 }, denominator: { value: 69064 } },
      { code: "III.2.b-2", numerator: { value: 3 }, denominator: { value: 4 } },
    ]);
    expect(report.ok && report.value.tasks).toMatchObject([
      { code: "III.1.a", status: { status: "complete" }, note: { text: "=1+1" } },
      { code: "III.2.b" },
      { code: "III.3.đ" },
    ]);
  });

  testWithLibreOffice(
    "keeps its marker, which is the workbook's own again once we write it",
    async () => {
      const workbook = openedWorkbook(await throughLibreOffice(await filledBook()));
      const marked = await workbook.inspect();
      expect(marked.ok && parseMarker(marked.value.marker ?? "")).toMatchObject({
        ok: true,
        value: { sheets: [{ sheet: SHEET, unitId: "so-y-te" }] },
      });
      const marker = marked.ok ? marked.value.marker : undefined;
      expect(await workbook.apply({ marker })).toEqual(ok(undefined));
      const file = openXlsx(workbook.save());
      const related = file.ok ? readRelationships(file.value.pack, file.value.workbook.part) : [];
      expect(related.filter(({ kind }) => kind === "customXml")).toHaveLength(1);
    },
  );

  testWithLibreOffice(
    "takes the next period's sheet, and an earlier one is still said to be there",
    async () => {
      const workbook = openedWorkbook(await throughOds(await filledBook()));
      const again = await injectPlan(workbook, aRequest());
      expect(again).toMatchObject({ ok: false, error: { code: "sheetThere", sheet: SHEET } });
      const july = await injectPlan(
        workbook,
        aRequest({ period: { kind: "month", year: 2023, month: 7 } }),
      );
      expect(july).toMatchObject(ok({ carriedFrom: SHEET }));
      expect(openedWorkbook(workbook.save()).save().length).toBeGreaterThan(0);
    },
  );
});

describe("a unit's workbook as WPS saves it", () => {
  test("is known by its tag and its marker, and read by its codes", async () => {
    const saved = throughWps(await filledBook());
    const summary = await openedWorkbook(saved).inspect();
    expect(summary.ok && parseMarker(summary.value.marker ?? "")).toMatchObject({
      ok: true,
      value: { sheets: [{ sheet: SHEET, unitId: "so-y-te" }] },
    });
    const report = readUnitSheet(gridOfFile(saved, SHEET), { plan: aHealthPlan() });
    expect(report.ok && report.value.indicators[0]).toMatchObject({
      numerator: { value: 45586 },
      denominator: { value: 69064 },
    });
    expect(report.ok && report.value.tasks[0]).toMatchObject({ note: { text: "=1+1" } });
  });

  test("takes the next period's sheet, and keeps the picture in a cell as it was", async () => {
    const before = throughWps(await filledBook());
    const workbook = openedWorkbook(before);
    const july = { kind: "month", year: 2023, month: 7 } as const;
    expect(await injectPlan(workbook, aRequest({ period: july }))).toMatchObject(
      ok({ carriedFrom: SHEET }),
    );
    const after = workbook.save();
    for (const part of [
      "xl/cellimages.xml",
      "xl/_rels/cellimages.xml.rels",
      "xl/media/image1.jpeg",
      "docProps/custom.xml",
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
    ])
      expect(unzipped(after).get(part)).toEqual(unzipped(before).get(part));
    expect(partTextOf(after, "xl/_rels/workbook.xml.rels")).toContain("2020/cellImage");
    expect(gridOfFile(after, "Ghi chú").formulas[0]?.[2]).toMatch(/DISPIMG/);
  });
});

testWithOpenpyxl(
  "openpyxl reads a unit's workbook: texts as texts, the rules, the merged heads, the tag",
  async () => {
    const { names, sheets } = await throughOpenpyxl(await filledBook());
    const { cells = {}, counts } = sheets[SHEET] ?? {};
    expect(Object.values(cells)).toEqual(expect.arrayContaining(["=1+1", "12/2023", "45586"]));
    expect(counts?.["rules"]).toBeGreaterThan(0);
    expect(names).toContain("TienDo_Bieu");
  },
);
