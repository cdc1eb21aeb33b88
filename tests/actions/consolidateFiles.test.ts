import { consolidateReports, injectPlan, type ReportSource } from "../../src/actions";
import type { Period } from "../../src/reporting";
import { percentOf, type CellValue } from "../../src/shared";
import {
  parseProvinceTag,
  PROVINCE_SHEETS,
  readUnitSheet,
  STANDING_WORDS,
  type CellContent,
} from "../../src/sheets";
import { readLayout, type FileWorkbook, openWorkbook } from "../../src/workbook/xlsx";
import { aProvince, JUNE } from "../support/aProvince";
import { testWithLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { openedWorkbook, openedFile } from "../support/opened";
import { ownWorkbook } from "../support/ownWorkbook";

const plan = aProvince();
const scope = { plan, period: JUNE, regime: "decree09" } as const;

const newWorkbook = (): FileWorkbook => openedWorkbook(ownWorkbook());

/** The whole way of a unit: its sheet is put into its own workbook, figures are typed into it, and the file is saved. */
async function unitFile(
  unitId: string,
  typed: Readonly<Record<string, readonly [CellContent, CellContent]>>,
  period: Period = JUNE,
): Promise<ReportSource> {
  const workbook = newWorkbook();
  const injected = await injectPlan(workbook, { ...scope, period, unitId });
  if (!injected.ok) throw new Error(injected.error.code);
  const { sheet } = injected.value;
  const grids = await workbook.readSheets([sheet]);
  const report = grids.ok && grids.value[0] ? readUnitSheet(grids.value[0], { plan }) : undefined;
  if (!report?.ok) throw new Error("The sheet can't be read back");
  const cells = Object.entries(typed).flatMap(([code, [numerator, denominator]]) => {
    const record = report.value.indicators.find((each) => each.code === code);
    return [
      { sheet, address: record?.numerator.place.cell ?? "", content: [[numerator]] },
      { sheet, address: record?.denominator.place.cell ?? "", content: [[denominator]] },
    ];
  });
  const changed = await workbook.apply({ cells });
  if (!changed.ok) throw new Error(changed.error.detail ?? changed.error.code);
  const bytes = workbook.save();
  const fileName = `${unitId}.xlsx`;
  return { fileName, open: async () => openWorkbook(bytes, { fileName }) };
}

const provinceFiles = () =>
  Promise.all([
    unitFile("so-y-te", { "III.1.a-1": [299, 1000], "III.2.c-1": [1, 3] }),
    unitFile("cong-an-tinh", { "III.2.b-1": [57, 120], "III.2.c-1": [1, 4] }),
    unitFile("binh-son", { "III.2.b-1": [1, 1] }),
    unitFile("ba-to", { "III.2.b-1": [49, 99] }),
    unitFile("ly-son", { "III.2.b-1": [null, "Không phát sinh"] }),
    unitFile("minh-long", { "III.2.b-1": [21, 20] }),
  ]);

/** LibreOffice saves 15 digits of a number. */
const rounded = (cell: CellValue): CellValue =>
  typeof cell === "number" ? Number(cell.toPrecision(14)) : cell;

/** The table of indicators: by code, the words and figures of its row. */
function tableOf(values: readonly (readonly CellValue[])[]): Readonly<Record<string, unknown[]>> {
  const rows = values.filter((row) => /^III\.\d\.[a-z]-\d$/.test(String(row[0])));
  return Object.fromEntries(
    rows.map(([code, , ...cells]) => [String(code), cells.slice(0, 7).map(rounded)]),
  );
}

const EXPECTED = {
  "III.1.a-1": [299, 1000, 0.299, 0.299, "≥ 30%", "Chưa đạt", "1/1"],
  "III.2.b-1": [50, 100, 0.5, 0.5, "≥ 40%", "Đạt", "3/4"],
  "III.2.c-1": [2, 7, 0.28571428571429, 0.28571428571429, "-", "Chưa có hiệu lực", "2/2"],
};

async function consolidatedWorkbook() {
  const target = newWorkbook();
  const result = await consolidateReports(target, { ...scope, sources: await provinceFiles() });
  if (!result.ok) throw new Error(result.error.code);
  return { target, ...result.value };
}

async function valuesOf(workbook: FileWorkbook, sheet: string) {
  const grids = await workbook.readSheets([sheet]);
  if (!grids.ok) throw new Error(grids.error.code);
  return grids.value[0]?.values ?? [];
}

describe("the whole way over files", () => {
  test("units' workbooks become the provincial percentages that a hand computes", async () => {
    const { consolidation, files } = await consolidatedWorkbook();
    expect(files.flatMap(({ issues }) => issues)).toEqual([]);
    const percents = consolidation.indicators.map(({ rate }) => rate && percentOf(rate, 2));
    expect(percents).toEqual([29.9, 50, 28.57]);
    expect(consolidation.indicators[1]).toMatchObject({
      coverage: {
        reported: 3,
        required: 4,
        excluded: [{ unitId: "minh-long", reason: "numeratorAboveDenominator" }],
      },
      crossChecks: [{ agrees: false }],
    });
  });

  test("the sheets in the saved file hold them, beside the workbook's own sheet", async () => {
    const { target, sheets } = await consolidatedWorkbook();
    const saved = openedWorkbook(target.save());
    expect(tableOf(await valuesOf(saved, sheets.indicators))).toEqual(EXPECTED);
    const summary = await saved.inspect();
    const names = summary.ok ? summary.value.sheets.map(({ name }) => name) : [];
    expect(names).toEqual([
      "Ghi chú",
      "Báo cáo lãnh đạo",
      "Tổng hợp chỉ tiêu",
      "Tổng hợp nhiệm vụ",
      "Ma trận đơn vị",
      "Diễn biến",
      "Dữ liệu",
    ]);
  });

  test("consolidating again adds to what is recorded, on the same sheets", async () => {
    const { target } = await consolidatedWorkbook();
    const sources = [await unitFile("so-y-te", { "III.1.a-1": [31, 100] })];
    const again = await consolidateReports(target, { ...scope, sources });
    expect(again).toMatchObject({ ok: true });
    const saved = openedWorkbook(target.save());
    const summary = await saved.inspect();
    const sheets = summary.ok ? summary.value.sheets : [];
    expect(sheets.map(({ tag }) => tag && parseProvinceTag(tag)?.sheet)).toEqual([
      undefined,
      ...PROVINCE_SHEETS,
    ]);
    expect(tableOf(await valuesOf(saved, "Tổng hợp chỉ tiêu"))).toMatchObject({
      "III.1.a-1": [31, 100, 0.31, 0.31, "≥ 30%", "Đạt", "1/1"],
      "III.2.b-1": EXPECTED["III.2.b-1"],
    });
  });

  test("consolidating anew forgets what was recorded of the period", async () => {
    const { target } = await consolidatedWorkbook();
    const sources = [await unitFile("so-y-te", { "III.1.a-1": [31, 100] })];
    await consolidateReports(target, { ...scope, sources, startAnew: true });
    const saved = openedWorkbook(target.save());
    expect(tableOf(await valuesOf(saved, "Tổng hợp chỉ tiêu"))).toMatchObject({
      "III.1.a-1": [31, 100, 0.31, 0.31, "≥ 30%", "Đạt", "1/1"],
      "III.2.b-1": ["", 0, "", "", "≥ 40%", "Chưa báo cáo", "0/4"],
    });
  });

  test("what people added beside our cells stays where it is, and a corrected figure is kept", async () => {
    const { target } = await consolidatedWorkbook();
    const figures = await valuesOf(target, "Dữ liệu");
    const row = figures.findIndex((cells) => cells[1] === "ba-to" && cells[2] === "Chỉ tiêu") + 1;
    await target.apply({
      cells: [
        { sheet: "Tổng hợp chỉ tiêu", address: "M8", content: [["đã gọi điện"]] },
        { sheet: "Dữ liệu", address: `S${row}`, content: [["xem lại"]] },
        { sheet: "Dữ liệu", address: `E${row}`, content: [[59]] },
      ],
    });
    const sources = [await unitFile("so-y-te", { "III.1.a-1": [31, 100] })];
    const again = await consolidateReports(target, { ...scope, sources });
    expect(again).toMatchObject({
      ok: true,
      value: {
        consolidation: { indicators: [{}, { rate: { numerator: 3n, denominator: 5n } }, {}] },
      },
    });
    expect((await valuesOf(target, "Tổng hợp chỉ tiêu"))[7]?.[12]).toBe("đã gọi điện");
    const [numerator, ...others] = (await valuesOf(target, "Dữ liệu"))[row - 1]?.slice(4) ?? [];
    expect([numerator, others.at(-1)]).toEqual([59, "xem lại"]);
  });

  test("another period's figures are added below, and the tables show the period's own", async () => {
    const { target } = await consolidatedWorkbook();
    const before = await valuesOf(target, "Dữ liệu");
    const july = { kind: "month", year: 2023, month: 7 } as const;
    const sources = [await unitFile("so-y-te", { "III.1.a-1": [31, 100] }, july)];
    const result = await consolidateReports(target, { ...scope, period: july, sources });
    expect(result).toMatchObject({
      ok: true,
      value: { history: [{ period: JUNE }, { period: july }] },
    });
    const saved = openedWorkbook(target.save());
    const after = await valuesOf(saved, "Dữ liệu");
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(tableOf(await valuesOf(saved, "Tổng hợp chỉ tiêu"))).toMatchObject({
      "III.1.a-1": [31, 100, 0.31, 0.3, "≥ 30%", "Đạt", "1/1"],
      "III.2.b-1": ["", 0, "", 0.5, "≥ 40%", "Chưa báo cáo", "0/4"],
    });
    const layout = readLayout(openedFile(target.save()), "Dữ liệu");
    expect(layout.ok && layout.value.tables?.[0]?.range).toBe(`A1:Q${after.length}`);
  });

  test("its charts stay the two that they are, and go on showing the indicator that somebody chose", async () => {
    const { target } = await consolidatedWorkbook();
    const chosen = (await valuesOf(target, "Diễn biến")).findIndex((row) =>
      String(row[1]).startsWith("Chỉ tiêu xem trên biểu đồ"),
    );
    const choice = { sheet: "Diễn biến", address: `C${chosen + 1}`, content: [["III.2.b-1"]] };
    await target.apply({ cells: [choice] });
    const sources = [await unitFile("so-y-te", { "III.1.a-1": [31, 100] })];
    await consolidateReports(target, { ...scope, sources });
    const layout = readLayout(openedFile(target.save()), "Diễn biến");
    const charts = (layout.ok && layout.value.charts) || [];
    expect(charts.map(({ kind, title }) => [kind, title])).toEqual([
      ["columns", "Kết quả so với mục tiêu"],
      ["lines", "Diễn biến qua các kỳ"],
    ]);
    expect(layout.ok && layout.value.content[chosen]?.[2]).toBe("III.2.b-1");
  });

  testWithLibreOffice(
    "LibreOffice, calculating the province sheets anew, comes to what the fold says",
    async () => {
      const { target, sheets } = await consolidatedWorkbook();
      const bytes = await throughLibreOffice(target.save());
      const values = await valuesOf(openedWorkbook(bytes), sheets.indicators);
      expect(tableOf(values)).toEqual(EXPECTED);
      expect(values[3]?.[0]).toBe(
        "Đạt: 1; Chưa đạt: 1; Không phát sinh: 0; Chưa báo cáo: 0; Chưa có hiệu lực: 1",
      );
    },
    60_000,
  );

  testWithLibreOffice(
    "a lead's total that the secretariat lets stand in for its members' parts is the sum, by the formulas and by the fold",
    async () => {
      const { target, sheets } = await consolidatedWorkbook();
      const figures = await valuesOf(target, sheets.data);
      const row = figures.findIndex(
        (cells) => cells[1] === "cong-an-tinh" && cells[3] === "III.2.b-1",
      );
      const standIn = [[STANDING_WORDS.standIn]];
      await target.apply({
        cells: [{ sheet: sheets.data, address: `H${row + 1}`, content: standIn }],
      });
      const bytes = await throughLibreOffice(target.save());
      const recalculated = await valuesOf(openedWorkbook(bytes), sheets.indicators);
      const expected = [57, 120, 0.475, 0.475, "≥ 40%", "Đạt", "3/4"];
      expect(tableOf(recalculated)["III.2.b-1"]).toEqual(expected);
      const sources = [await unitFile("ba-to", { "III.2.b-1": [0, 99] })];
      const again = await consolidateReports(target, { ...scope, sources });
      expect(again).toMatchObject({
        ok: true,
        value: { consolidation: { indicators: [{}, { rate: { numerator: 19n } }, {}] } },
      });
      const folded = await valuesOf(target, sheets.indicators);
      expect(tableOf(folded)["III.2.b-1"]).toEqual(expected);
      const remarks = folded.find(([code]) => code === "III.2.b-1")?.at(-1);
      expect(remarks).toMatch(/^Lấy số toàn tỉnh thay cho tổng các đơn vị: cong-an-tinh 57\/120\./);
    },
    60_000,
  );

  testWithLibreOffice(
    "a figure corrected in the sheet of figures reaches the table by itself",
    async () => {
      const { target, sheets } = await consolidatedWorkbook();
      const figures = await valuesOf(target, sheets.data);
      const row = figures.findIndex((cells) => cells[1] === "minh-long" && cells[2] === "Chỉ tiêu");
      const counted = figures[1]?.[7];
      await target.apply({
        cells: [
          { sheet: sheets.data, address: `E${row + 1}`, content: [[20]] },
          { sheet: sheets.data, address: `H${row + 1}`, content: [[String(counted)]] },
        ],
      });
      const bytes = await throughLibreOffice(target.save());
      const values = await valuesOf(openedWorkbook(bytes), sheets.indicators);
      expect(tableOf(values)["III.2.b-1"]).toEqual([
        70,
        120,
        0.58333333333333,
        0.58333333333333,
        "≥ 40%",
        "Đạt",
        "4/4",
      ]);
    },
    60_000,
  );
});
