import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportFile, type ReportSource } from "../../src/actions";
import { builtinPlan } from "../../src/plan/builtin";
import { parsePeriod } from "../../src/reporting";
import { ok } from "../../src/shared";
import { openXlsx, xlsxWorkbook } from "../../src/workbook/xlsx";

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
