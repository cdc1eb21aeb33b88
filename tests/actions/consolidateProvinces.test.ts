import { consolidateReports, type ReportSource } from "../../src/actions";
import type { Consolidation, TaskConsolidation } from "../../src/consolidation";
import type { Period } from "../../src/reporting";
import { ratioToNumber } from "../../src/shared";
import { blankPackage, createXlsx, openWorkbook, xlsxWorkbook } from "../../src/workbook/xlsx";
import { generatedProvince, type GeneratedFile } from "../support/generatedProvince";

const { plan, months } = generatedProvince(11);

const source = (fileName: string, bytes: Uint8Array): ReportSource => ({
  fileName,
  open: async () => openWorkbook(bytes, { fileName }),
});

const sent = ({ fileName, layouts, marker }: GeneratedFile): ReportSource =>
  source(fileName, createXlsx(layouts, marker));

/** Consolidates files into a new workbook, which may itself be consolidated. */
async function consolidated(period: Period, sources: readonly ReportSource[], fileName: string) {
  const target = xlsxWorkbook(blankPackage({}));
  const result = await consolidateReports(target, { plan, period, regime: "decree09", sources });
  if (!result.ok) throw new Error(result.error.code);
  return { ...result.value, workbook: source(fileName, target.save()) };
}

/** What leaders are told of a result. */
const told = (result: { consolidation: Consolidation; tasks: TaskConsolidation }) => ({
  indicators: result.consolidation.indicators.map(
    ({ code, numerator, denominator, assessment, coverage, parts }) => ({
      code,
      sums: [numerator, denominator].map(ratioToNumber),
      assessment,
      coverage,
      standings: parts.map(({ unitId, standing, entry }) => [
        unitId,
        standing,
        entry?.numerator.place.file,
        entry?.sending,
      ]),
    }),
  ),
  tasks: result.tasks.tasks.map(({ code, standing }) => [code, standing]),
  byLead: result.tasks.byLead,
});

const JUNE = months[5];

/** Which half of the units a unit is in: the department in the first. */
const halfOf = (unitId: string): number => (Number(unitId.slice(-1)) || 0) % 2;

test("two secretariats' workbooks of half of the units each come to what all the files come to, and so does a workbook of those", async () => {
  if (!JUNE) throw new Error("The year has a June");
  const { period, files } = JUNE;
  const half = (rest: number) => files.filter(({ unitId }) => halfOf(unitId) === rest);
  const all = await consolidated(period, files.map(sent), "tat-ca.xlsx");
  const first = await consolidated(period, half(0).map(sent), "nua-dau.xlsx");
  const second = await consolidated(period, half(1).map(sent), "nua-sau.xlsx");
  const both = await consolidated(period, [first.workbook, second.workbook], "hai-nua.xlsx");
  expect(both.files.map(({ file, kind }) => [file, kind])).toEqual([
    ["nua-dau.xlsx", "consolidated"],
    ["nua-sau.xlsx", "consolidated"],
  ]);
  expect(told(both)).toEqual(told(all));
  const above = await consolidated(period, [both.workbook], "cap-tren.xlsx");
  expect(told(above)).toEqual(told(all));
}, 60_000);

test("a unit's own report counts before what others consolidated of it, and that is said", async () => {
  if (!JUNE) throw new Error("The year has a June");
  const { period, files } = JUNE;
  const all = await consolidated(period, files.map(sent), "tat-ca.xlsx");
  const own = files.find(({ kind, unitId }) => kind === "injected" && unitId !== "so-tu-phap");
  if (!own) throw new Error("Some unit has a sheet of ours");
  const result = await consolidated(period, [all.workbook, sent(own)], "lai.xlsx");
  expect(
    result.files.map(({ file, issues }) => [
      file,
      issues.map(({ code, params }) => [code, params]),
    ]),
  ).toEqual([
    ["tat-ca.xlsx", [["ownReportCounts", { units: own.unitId }]]],
    [own.fileName, []],
  ]);
});

test("a workbook of the province that holds other periods only says which", async () => {
  const [january, february] = months;
  if (!january || !february) throw new Error("The year has two months");
  const { workbook } = await consolidated(january.period, january.files.map(sent), "thang-1.xlsx");
  const target = xlsxWorkbook(blankPackage({}));
  const result = await consolidateReports(target, {
    plan,
    period: february.period,
    regime: "decree09",
    sources: [workbook],
  });
  expect(result).toMatchObject({
    ok: false,
    error: {
      code: "noReports",
      files: [
        { kind: "consolidated", issues: [{ code: "otherPeriod", params: { periods: "2023-01" } }] },
      ],
    },
  });
});
