import {
  closePeriod,
  collectReports,
  consolidateReports,
  recordReports,
  type ConsolidationRequest,
  type ReportSource,
} from "../../src/actions";
import { err, ok } from "../../src/shared";
import {
  parseProvinceTag,
  PROVINCE_SHEETS,
  unitSheet,
  type RowAnswers,
  type UnitSheetRequest,
} from "../../src/sheets";
import type { WorkbookErrorCode } from "../../src/workbook";
import { aProvince, JUNE, MAY } from "../support/aProvince";
import { grid } from "../support/grid";
import { memoryWorkbook } from "../support/memoryWorkbook";

const plan = aProvince();
const MEMBERS = "III.2.b-1";
type Answers = Readonly<Record<string, RowAnswers>>;

/** A unit's file with one sheet of ours, filled in. */
function unitFile(
  fileName: string,
  unitId: string,
  given: Partial<UnitSheetRequest> & { readonly answers?: Answers } = {},
): ReportSource {
  const sheet = unitSheet({ plan, unitId, period: JUNE, regime: "decree09", ...given });
  return {
    fileName,
    open: async () => {
      const workbook = memoryWorkbook();
      await workbook.apply({ addSheets: [sheet] });
      return ok(workbook);
    },
  };
}

const figures = (code: string, numerator: number | string, denominator: number | string) => ({
  answers: { [code]: { numerator, denominator } },
});

const failing = (fileName: string, code: WorkbookErrorCode): ReportSource => ({
  fileName,
  open: async () => err({ code }),
});

const request = (
  sources: readonly ReportSource[],
  given: Partial<ConsolidationRequest> = {},
): ConsolidationRequest => ({ plan, period: JUNE, regime: "decree09", sources, ...given });

/** Consolidates into a new workbook, and answers with the result, which must be there. */
async function consolidated(sources: readonly ReportSource[]) {
  const target = memoryWorkbook();
  const result = await consolidateReports(target, request(sources));
  if (!result.ok) throw new Error(`Not consolidated: ${result.error.code}`);
  return { target, ...result.value };
}

const issuesOf = (
  files: readonly { readonly issues: readonly { code: string; file: string }[] }[],
) => files.flatMap(({ issues }) => issues.map(({ code, file }) => `${code} @ ${file}`));

describe("consolidating picked files", () => {
  test("draws its sheets once, however often the same files are consolidated", async () => {
    const target = memoryWorkbook();
    const sources = [
      unitFile("y-te.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
      unitFile("ba-to.xlsx", "ba-to", {
        answers: {
          "III.1.a-1": { numerator: 1, denominator: 2 },
          [MEMBERS]: { numerator: 3, denominator: 10 },
        },
      }),
    ];
    const shapes = async () => {
      await consolidateReports(target, request(sources));
      return target.summary().sheets.flatMap(({ tag }) => tag ?? []);
    };
    const drawn = await shapes();
    expect(await shapes()).toEqual(drawn);
    expect(await shapes()).toEqual(drawn);
  });

  test("sums the units' figures into provincial percentages with their coverage", async () => {
    const { consolidation } = await consolidated([
      unitFile("y-te.xlsx", "so-y-te", figures("III.1.a-1", 299, 1000)),
      unitFile("binh-son.xlsx", "binh-son", figures(MEMBERS, 1, 1)),
      unitFile("ba-to.xlsx", "ba-to", figures(MEMBERS, 38, 99)),
      unitFile("ly-son.xlsx", "ly-son", figures(MEMBERS, "", "Không phát sinh")),
    ]);
    expect(consolidation.indicators).toMatchObject([
      { rate: { numerator: 299n, denominator: 1000n }, assessment: "below" },
      {
        rate: { numerator: 39n, denominator: 100n },
        assessment: "below",
        coverage: { required: 4, reported: 3, missing: ["minh-long"], notOccurring: ["ly-son"] },
      },
      { assessment: "notInForce", coverage: { required: 2, reported: 0 } },
    ]);
  });

  test("writes all sheets in one change and shows the table of indicators", async () => {
    const { target, sheets } = await consolidated([
      unitFile("y-te.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
    ]);
    expect(sheets).toMatchObject({ indicators: "Tổng hợp chỉ tiêu", data: "Dữ liệu" });
    expect(target.calls.filter((call) => call === "apply")).toHaveLength(1);
    expect(target.summary().activeSheet).toBe("Tổng hợp chỉ tiêu");
    expect(target.summary().sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "Báo cáo lãnh đạo",
      "Tổng hợp chỉ tiêu",
      "Tổng hợp nhiệm vụ",
      "Ma trận đơn vị",
      "Diễn biến",
      "Dữ liệu",
    ]);
  });

  test("traces every figure to its file, sheet and cell", async () => {
    const { consolidation } = await consolidated([
      unitFile("y-te.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
    ]);
    const [part] = consolidation.indicators[0]?.parts ?? [];
    expect(part?.entry?.numerator).toMatchObject({ value: 3, place: { file: "y-te.xlsx" } });
    expect(part?.entry?.numerator.place.cell).toMatch(/^[A-Z]+\d+$/);
  });

  test("leaves figures with errors out and keeps the rest of their report", async () => {
    const { consolidation, files } = await consolidated([
      unitFile("ca.xlsx", "cong-an-tinh", figures("III.2.c-1", 7, 5)),
      unitFile("y-te.xlsx", "so-y-te", {
        answers: {
          "III.1.a-1": { numerator: 3, denominator: 10 },
          "III.2.c-1": { numerator: 1, denominator: 4 },
        },
      }),
    ]);
    expect(consolidation.indicators[2]).toMatchObject({
      rate: { numerator: 1n, denominator: 4n },
      coverage: {
        excluded: [{ unitId: "cong-an-tinh", reason: "numeratorAboveDenominator" }],
      },
    });
    const codes = files[0]?.reports[0]?.findings.map(({ code }) => code);
    expect(codes).toContain("numeratorAboveDenominator");
  });

  test("tells what is wrong with each file and counts the others", async () => {
    const foreign = memoryWorkbook({ grids: [grid("| STT | Nội dung |", { sheet: "Sheet1" })] });
    const { files, consolidation } = await consolidated([
      failing("cu.xls", "oldExcelFile"),
      failing("mat-khau.xlsx", "encrypted"),
      { fileName: "khac.xlsx", open: async () => ok(foreign) },
      unitFile("thang-5.xlsx", "so-y-te", { period: MAY }),
      unitFile("duong-lich.xlsx", "so-y-te", { regime: "calendar" }),
      unitFile("ke-hoach-khac.xlsx", "so-y-te", { plan: { ...plan, id: "ke-hoach-khac" } }),
      unitFile("y-te.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
    ]);
    expect(issuesOf(files)).toEqual([
      "oldExcelFile @ cu.xls",
      "encrypted @ mat-khau.xlsx",
      "notUnitWorkbook @ khac.xlsx",
      "otherPeriod @ thang-5.xlsx",
      "otherRegime @ duong-lich.xlsx",
      "otherPlan @ ke-hoach-khac.xlsx",
    ]);
    expect(files[3]?.issues[0]?.params).toEqual({ periods: "2023-05" });
    expect(consolidation.indicators[0]?.coverage.reported).toBe(1);
  });

  test("counts the first of two differing reports of a unit and names both files", async () => {
    const { files, consolidation } = await consolidated([
      unitFile("lan-1.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
      unitFile("lan-2.xlsx", "so-y-te", figures("III.1.a-1", 6, 10)),
    ]);
    expect(files[1]?.issues).toMatchObject([
      {
        code: "duplicateUnit",
        severity: "error",
        file: "lan-2.xlsx",
        params: { unitId: "so-y-te", otherFile: "lan-1.xlsx" },
      },
    ]);
    expect(consolidation.indicators[0]?.rate).toEqual({ numerator: 3n, denominator: 10n });
  });

  test("counts the newest of a unit's reports by its sending mark, whatever the order of the files", async () => {
    const sent = (file: string, done: number, closedOn: string): ReportSource => {
      const source = unitFile(file, "so-y-te", figures("III.1.a-1", done, 10));
      return {
        fileName: file,
        open: async () => {
          const workbook = await source.open();
          if (!workbook.ok) return workbook;
          const summary = await workbook.value.inspect();
          const sheet = summary.ok ? (summary.value.sheets.at(-1)?.name ?? "") : "";
          await closePeriod(workbook.value, { plan, sheet, today: closedOn });
          return workbook;
        },
      };
    };
    const { versions, consolidation } = await consolidated([
      sent("sau.xlsx", 6, "2023-06-15"),
      sent("truoc.xlsx", 3, "2023-06-14"),
    ]);
    expect(consolidation.indicators[0]?.rate).toEqual({ numerator: 3n, denominator: 5n });
    expect(versions).toMatchObject([
      {
        unitId: "so-y-te",
        counted: { sending: { sentAt: "2023-06-15", version: 1 } },
        others: [
          { differences: [{ code: "III.1.a-1", counted: { text: "6" }, other: { text: "3" } }] },
        ],
      },
    ]);
  });

  test("counts the report that the secretariat chose", async () => {
    const sources = [
      unitFile("lan-1.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
      unitFile("lan-2.xlsx", "so-y-te", figures("III.1.a-1", 6, 10)),
    ];
    const readings = (await collectReports(request(sources))) ?? [];
    const place = readings[1]?.reports[0]?.report.place ?? { sheet: "" };
    const choices = new Map([["so-y-te", place]]);
    const result = await recordReports(memoryWorkbook(), request(sources, { choices }), readings);
    expect(result).toMatchObject({
      value: {
        consolidation: { indicators: [{ rate: { numerator: 3n, denominator: 5n } }, {}, {}] },
      },
    });
  });

  test("merely notes a second report that says the very same", async () => {
    const { files, consolidation } = await consolidated([
      unitFile("goc.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
      unitFile("ban-sao.xlsx", "so-y-te", figures("III.1.a-1", 3, 10)),
    ]);
    expect(files[1]?.issues).toMatchObject([{ code: "sameReportTwice", severity: "note" }]);
    expect(consolidation.indicators[0]?.denominator).toEqual({ numerator: 10n, denominator: 1n });
  });

  test("takes the sheet of the period from a file that holds several", async () => {
    const both: ReportSource = {
      fileName: "ca-nam.xlsx",
      open: async () => {
        const workbook = memoryWorkbook();
        const sheet = { plan, unitId: "so-y-te", regime: "decree09" } as const;
        await workbook.apply({
          addSheets: [
            unitSheet({ ...sheet, period: MAY, ...figures("III.1.a-1", 9, 10) }),
            unitSheet({ ...sheet, period: JUNE, ...figures("III.1.a-1", 3, 10) }),
          ],
        });
        return ok(workbook);
      },
    };
    const { files, consolidation } = await consolidated([both]);
    expect(issuesOf(files)).toEqual([]);
    expect(consolidation.indicators[0]?.rate).toEqual({ numerator: 3n, denominator: 10n });
  });

  test("knows a sheet without its tag by the form code printed on it", async () => {
    const sheet = unitSheet({
      plan,
      unitId: "so-y-te",
      period: JUNE,
      regime: "decree09",
      ...figures("III.1.a-1", 3, 10),
    });
    const workbook = memoryWorkbook({ sheets: [] });
    await workbook.apply({ addSheets: [{ ...sheet, names: [] }] });
    const { consolidation } = await consolidated([
      { fileName: "mat-the.xlsx", open: async () => ok(workbook) },
    ]);
    expect(consolidation.indicators[0]?.rate).toEqual({ numerator: 3n, denominator: 10n });
  });
});

describe("consolidating into a workbook", () => {
  const source = unitFile("y-te.xlsx", "so-y-te", figures("III.1.a-1", 3, 10));

  test("brings its own sheets up to date cell by cell, under their present names", async () => {
    const target = memoryWorkbook();
    await consolidateReports(target, request([source]));
    const layouts = (target.changes[0]?.addSheets ?? []).map((layout) => ({
      ...layout,
      name: `${layout.name} cũ`,
    }));
    const renamed = memoryWorkbook({ sheets: [] });
    await renamed.apply({ addSheets: layouts });
    const again = await consolidateReports(renamed, request([source]));
    expect(again).toMatchObject({
      value: { sheets: { indicators: "Tổng hợp chỉ tiêu cũ", data: "Dữ liệu cũ" } },
    });
    const [, change] = renamed.changes;
    expect(change?.addSheets).toEqual([]);
    expect([...new Set(change?.cells?.map(({ sheet }) => sheet))]).toEqual(
      layouts.map(({ name }) => name),
    );
  });

  test("draws tables anew beside the old ones where the plan has changed", async () => {
    const target = memoryWorkbook();
    await consolidateReports(target, request([source]));
    const shorter = { ...plan, tasks: plan.tasks.slice(0, 2) };
    const file = unitFile("y-te.xlsx", "so-y-te", {
      plan: shorter,
      ...figures("III.1.a-1", 4, 10),
    });
    const again = await consolidateReports(target, request([file], { plan: shorter }));
    expect(again).toMatchObject({
      value: { sheets: { indicators: "Tổng hợp chỉ tiêu (2)", data: "Dữ liệu" } },
    });
  });

  test("keeps another period's figures on the same sheets", async () => {
    const target = memoryWorkbook();
    await consolidateReports(target, request([source]));
    const may = unitFile("thang-5.xlsx", "so-y-te", { period: MAY });
    const result = await consolidateReports(target, request([may], { period: MAY }));
    expect(result).toMatchObject({
      value: { sheets: { indicators: "Tổng hợp chỉ tiêu", data: "Dữ liệu" } },
    });
    expect(target.summary().sheets).toHaveLength(1 + PROVINCE_SHEETS.length);
  });

  test("leaves somebody's own sheet of the same name alone", async () => {
    const target = memoryWorkbook({
      sheets: [{ name: "dữ liệu", visibility: "visible", isProtected: false }],
    });
    const result = await consolidateReports(target, request([source]));
    expect(result).toMatchObject({
      value: { sheets: { indicators: "Tổng hợp chỉ tiêu", data: "Dữ liệu (2)" } },
    });
    expect(target.changes[0]?.cells).toEqual([]);
  });

  test("marks its sheets as the province's", async () => {
    const target = memoryWorkbook();
    await consolidateReports(target, request([source]));
    const kinds = target
      .summary()
      .sheets.flatMap(({ tag }) => (tag ? [parseProvinceTag(tag)?.sheet] : []));
    expect(kinds).toEqual([...PROVINCE_SHEETS]);
  });

  test("says that files are needed, or that none of them could be counted, and writes nothing", async () => {
    const target = memoryWorkbook();
    expect(await consolidateReports(target, request([]))).toMatchObject({
      error: { code: "noSources" },
    });
    const wrong = [failing("hong.xlsx", "damaged")];
    expect(await consolidateReports(target, request(wrong))).toMatchObject({
      error: { code: "noReports", files: [{ file: "hong.xlsx" }] },
    });
    expect(target.changes).toEqual([]);
  });

  test("reports progress file by file, waiting for who listens", async () => {
    const seen: string[] = [];
    await consolidateReports(
      memoryWorkbook(),
      request([source, failing("hong.xlsx", "damaged")], {
        onProgress: async ({ done, total, file }) => {
          await Promise.resolve();
          seen.push(`${done}/${total} ${file}`);
        },
      }),
    );
    expect(seen).toEqual(["1/2 y-te.xlsx", "2/2 hong.xlsx"]);
  });

  test("stops when cancelled and leaves the workbook untouched", async () => {
    const target = memoryWorkbook();
    const opened: string[] = [];
    const watched: ReportSource = {
      fileName: "sau.xlsx",
      open: async () => {
        opened.push("sau.xlsx");
        return err({ code: "damaged" });
      },
    };
    const result = await consolidateReports(
      target,
      request([source, watched], { isCancelled: () => true }),
    );
    expect(result).toEqual({ ok: false, error: { code: "cancelled" } });
    expect([opened, target.changes]).toEqual([[], []]);
  });

  test("says why the workbook can't take the sheets", async () => {
    const locked = memoryWorkbook({ structureProtected: true });
    expect(await consolidateReports(locked, request([source]))).toMatchObject({
      error: { code: "workbook", error: { code: "structureProtected" } },
    });
    const busy = memoryWorkbook({}, { apply: { code: "cellBeingEdited" } });
    expect(await consolidateReports(busy, request([source]))).toMatchObject({
      error: { code: "workbook", error: { code: "cellBeingEdited" } },
    });
  });
});
