import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportFile, type ReportSource } from "../../src/actions";
import { builtinPlan } from "../../src/plan/builtin";
import { parsePeriod } from "../../src/reporting";
import { ok } from "../../src/shared";
import type { CellContent } from "../../src/sheets";
import { createXlsx, openXlsx, xlsxWorkbook } from "../../src/workbook/xlsx";
import { aTitledPlan } from "../support/aForeignTable";
import { aPlainSheet } from "../support/aPlainSheet";
import { openedWorkbook } from "../support/opened";

/** A file that a unit made in its own way. */
function sample(name: string): ReportSource {
  const path = join(__dirname, "../fixtures/recognition", `${name}.xlsx`);
  return {
    fileName: `${name}.xlsx`,
    open: async () => {
      const file = openXlsx(new Uint8Array(readFileSync(path)), { fileName: `${name}.xlsx` });
      return file.ok ? ok(xlsxWorkbook(file.value)) : file;
    },
  };
}

function read(name: string, asked = "2023-06") {
  const period = parsePeriod(asked);
  if (!period) throw new Error(asked);
  return readReportFile(sample(name), { plan: builtinPlan, period, regime: "decree09" });
}

const TASKS = [
  ["SỞ Y TẾ"],
  ["Báo cáo tháng 6/2023"],
  ["TT", "Nội dung nhiệm vụ", "Trạng thái"],
  [1, "Ban hành kế hoạch tuyên truyền đề án, trong tháng 02/2023", "Xong"],
  [2, "Số hóa hồ sơ bệnh án điện tử", "Đang TH"],
  [],
];
const INDICATORS = [
  ["TT", "Tên chỉ tiêu", "Đã thực hiện", "Tổng số"],
  [1, "Tỷ lệ hồ sơ bệnh án được số hóa", 30, 40],
  [2, "Tỷ lệ bệnh viện thanh toán qua thẻ", 7, 9],
  [],
];
const OTHERWISE = [
  ["STT", "Chỉ tiêu", "Số đã thực hiện", "Tổng số", "Ghi chú"],
  [1, "Tỷ lệ hồ sơ bệnh án được số hóa", 31, 40],
  [2, "Tỷ lệ bệnh viện thanh toán qua thẻ", 8, 9],
];

/** What a sheet of these rows says of June 2023. */
async function readRows(...rows: readonly (readonly CellContent[])[]) {
  const workbook = openedWorkbook(createXlsx([aPlainSheet("Báo cáo", rows)]));
  const source = { fileName: "so-y-te.xlsx", open: async () => ok(workbook) };
  const period = { kind: "month", year: 2023, month: 6 } as const;
  const { reports, issues } = await readReportFile(source, {
    plan: aTitledPlan(),
    period,
    regime: "decree09",
  });
  const { tasks = [], indicators = [] } = reports[0]?.report ?? {};
  return {
    said: [
      ...tasks.map(({ code, status }) => `${code} ${status.text}`),
      ...indicators.map(({ code, numerator }) => `${code} ${numerator.place.cell}`),
    ],
    issues: issues.map(({ code, params }) =>
      [code, params["rows"], params["range"] ?? ""].join(" "),
    ),
  };
}

describe("readReportFile, of tables on one sheet,", () => {
  const said = ["III.1.a Hoàn thành", "III.1.b Đang thực hiện", "III.1.b-1 C8", "III.2.a-1 C9"];

  test("reads tasks above and their indicators below as one report", async () => {
    expect(await readRows(...TASKS, ...INDICATORS)).toEqual({
      said,
      issues: ["tableRecognised 4 "],
    });
  });

  test("reads no other one that says otherwise, and tells of it", async () => {
    expect(await readRows(...TASKS, ...INDICATORS, ...OTHERWISE)).toEqual({
      said,
      issues: ["tableRecognised 4 ", "tableLeftOut 2 A11:E13"],
    });
  });

  test("leaves one of another period alone", async () => {
    const may = [["Biểu tháng 5/2023"], ...INDICATORS];
    expect(await readRows(...TASKS, ...may)).toEqual({
      said: said.slice(0, 2),
      issues: ["tableRecognised 2 "],
    });
  });
});

describe("readReportFile, of a table that the unit keeps itself", () => {
  test("counts the rows that are certain, each figure with its cell", async () => {
    const { reports, issues } = await read("seen/08-three-rows");
    expect(issues).toEqual([
      expect.objectContaining({ code: "tableRecognised", severity: "note", sheet: "DA06_T6" }),
    ]);
    expect(reports[0]?.report).toMatchObject({ unitId: "ubnd-thi-xa-duc-pho" });
    const figures = reports[0]?.report.indicators.map(({ code, numerator, denominator }) => [
      code,
      numerator,
      denominator.kind === "number" ? denominator.value : denominator.kind,
    ]);
    expect(figures).toContainEqual([
      "III.2.e-1",
      {
        kind: "number",
        value: 1100,
        place: { file: "seen/08-three-rows.xlsx", sheet: "DA06_T6", cell: "G10" },
      },
      2100,
    ]);
    expect(figures?.map(([code]) => code)).toEqual([
      "III.2.e-1",
      "III.3.đ-1",
      "III.5.a-1",
      "III.2.d-1",
    ]);
  });

  test("leaves out rows of which a person must say what they are, and names them", async () => {
    const { reports, issues } = await read("seen/01-district");
    expect(issues).toEqual([
      expect.objectContaining({
        code: "tableRowsUnconfirmed",
        severity: "warning",
        params: { rows: "7", unconfirmed: "16" },
      }),
    ]);
    expect(reports[0]?.report.tasks.some(({ code }) => code === "III.8.a")).toBe(false);
  });

  test("leaves parts, sums and the unit's own work out, and the year's sums beside the month's", async () => {
    const { reports } = await read("heldOut/08-cumulative");
    const [report] = reports;
    expect(report?.report.unitId).toBe("so-tu-phap");
    expect(
      report?.report.indicators.map(({ code, numerator }) => [
        code,
        numerator.kind === "number" ? numerator.value : numerator.kind,
      ]),
    ).toEqual([
      ["III.8.b.2-1", 611],
      ["III.2.e-1", 21000],
    ]);
  });

  test.each([
    ["seen/06-one-cell", "2023-06", "tableUnitUnclear"],
    ["seen/08-three-rows", "2023-05", "tablePeriodUnclear"],
  ])("counts nothing of %s for %s", async (name, period, code) => {
    const { reports, issues } = await read(name, period);
    expect(reports).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});
