import fc from "fast-check";
import {
  checkReport,
  recheckReport,
  type CheckedReports,
  type CheckRequest,
} from "../../src/actions";
import type { CellContent } from "../../src/sheets";
import { cellAddress, unitSheet, type RowAnswers } from "../../src/sheets";
import type { Workbook } from "../../src/workbook";
import { agencies, aPlan, aTarget, aTask, aUnit, anIndicator, dueOn } from "../support/aPlan";
import { gridOf } from "../support/grid";
import { memoryWorkbook } from "../support/memoryWorkbook";

const lead = [agencies("so-y-te", "so-tu-phap")];
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" }), aUnit("so-tu-phap", { name: "Sở Tư pháp" })],
  tasks: [
    aTask("III.1.a", {
      lead,
      deadline: dueOn("2023-05-31"),
      indicators: ["III.1.a-1", "III.1.a-2"].map((code) =>
        anIndicator(code, { targets: [aTarget(30), aTarget(60, { from: "2023-07-01" })] }),
      ),
    }),
    aTask("III.2.b", { lead }),
  ],
});
const request: CheckRequest = { plan, today: "2023-06-20" };
const answers: Readonly<Record<string, RowAnswers>> = {
  "III.1.a": { status: "Hoàn thành", evidence: "05/BC-SYT" },
  "III.1.a-1": { numerator: 40, denominator: 100 },
  "III.1.a-2": { numerator: 40, denominator: 100 },
  "III.2.b": { status: "Thường xuyên" },
};

/** A unit's months from January to June 2023, and one of another unit. */
function manyPeriods() {
  const layouts = [1, 2, 3, 4, 5, 6].map((month) => layoutOf("so-y-te", month));
  const all = [...layouts, layoutOf("so-tu-phap", 6)];
  return memoryWorkbook({
    sheets: all.map(({ name, names }) => ({
      name,
      visibility: "visible" as const,
      isProtected: true,
      tag: names[0]?.formula.replaceAll('"', ""),
    })),
    grids: all.map(gridOf),
  });
}
const layoutOf = (unitId: string, month: number) =>
  unitSheet({
    plan,
    unitId,
    period: { kind: "month", year: 2023, month },
    regime: "decree09",
    answers,
  });

async function check(workbook: Workbook): Promise<CheckedReports> {
  const checked = await checkReport(workbook, request);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

async function recheck(workbook: Workbook, checked: CheckedReports, changed: readonly string[]) {
  const again = await recheckReport(workbook, request, { checked, changed });
  if (!again.ok) throw new Error(again.error.code);
  return again.value;
}

const names = manyPeriods()
  .summary()
  .sheets.map(({ name }) => name);
/** Cells from the line of the period down to below the table, in the code's column and in those that officers fill in. */
const anyCell = fc
  .tuple(fc.integer({ min: 4, max: 12 }), fc.constantFrom(1, 6, 7, 8, 9, 10, 11, 12, 15))
  .map(([row, column]) => cellAddress(row, column));
const anyValue: fc.Arbitrary<CellContent> = fc.oneof(
  fc.integer({ min: -5, max: 500 }),
  fc.constant({ formula: "1+1" }),
  fc.constantFrom(
    ...[
      "",
      "30",
      "3.450",
      "Không phát sinh",
      "-",
      "nhiều",
      "đang TH",
      "Hoàn thành",
      "Đang thực hiện",
    ],
    ...[
      "gần xong",
      "05\\BC-SYT",
      "05/BC-SYT ngày 20/7/2023",
      "III.1.a-1",
      "III.9.z",
      "Mã",
      "31/5/2023",
    ],
    "Kỳ báo cáo: Tháng 7/2023",
  ),
);
const anyEdit = fc.record({ sheet: fc.constantFrom(...names), address: anyCell, value: anyValue });
const anyRound = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

test("looking again at what changed finds the same as checking everything, whatever was typed where", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRound, { minLength: 1, maxLength: 6 }), async (rounds) => {
      const workbook = manyPeriods();
      let live = await check(workbook);
      for (const edits of rounds) {
        await workbook.apply({
          cells: edits.map(({ sheet, address, value }) => ({ sheet, address, content: [[value]] })),
        });
        live = await recheck(
          workbook,
          live,
          edits.map(({ sheet }) => sheet),
        );
        expect(live.issues).toEqual((await check(workbook)).issues);
      }
    }),
    { numRuns: 100 },
  );
});

test("reads only the sheets that changed, and of these only ours", async () => {
  const workbook = manyPeriods();
  const checked = await check(workbook);
  const before = workbook.calls.length;
  expect(await recheck(workbook, checked, ["Trang tính của tôi"])).toBe(checked);
  await recheck(workbook, checked, ["KH 06-2023 Sở Y tế", "Trang tính của tôi"]);
  expect(workbook.calls.slice(before)).toEqual(["readSheets"]);
});

test("reads only the rows again in which something changed", async () => {
  const workbook = manyPeriods();
  const sheet = "KH 05-2023 Sở Y tế";
  const checked = await check(workbook);
  await workbook.apply({ cells: [{ sheet, address: "G8", content: [["Đang thực hiện"]] }] });
  const again = await recheck(workbook, checked, [sheet]);
  const recordsIn = ({ sheets }: CheckedReports) => {
    const report = sheets.find((each) => each.sheet === sheet)?.report;
    return [...(report?.tasks ?? []), ...(report?.indicators ?? [])];
  };
  const kept = new Set<unknown>(recordsIn(checked));
  const read = recordsIn(again).filter((record) => !kept.has(record));
  expect(read.map(({ code }) => code)).toEqual(["III.1.a"]);
});

test("a figure that changes in an earlier period is seen in the later ones", async () => {
  const workbook = manyPeriods();
  const sheet = "KH 05-2023 Sở Y tế";
  const checked = await check(workbook);
  await workbook.apply({ cells: [{ sheet, address: "G8", content: [["Đang thực hiện"]] }] });
  const { sheets } = await recheck(workbook, checked, [sheet]);
  const may = sheets.find((each) => each.sheet === sheet)?.issues ?? [];
  expect(may.map(({ code }) => code)).toContain("completeNoMore");
  await workbook.apply({
    cells: [
      { sheet, address: "G8", content: [["Hoàn thành"]] },
      { sheet: "KH 06-2023 Sở Y tế", address: "G8", content: [["Đang thực hiện"]] },
    ],
  });
  const later = await recheck(workbook, checked, [sheet, "KH 06-2023 Sở Y tế"]);
  const june = later.sheets.find((each) => each.sheet === "KH 06-2023 Sở Y tế");
  expect(june?.issues.map(({ code }) => code)).toContain("completeNoMore");
});

test("a sheet that went makes it check everything anew, and says what the workbook refuses", async () => {
  const workbook = manyPeriods();
  const checked = await check(workbook);
  const left = manyPeriods().summary().sheets.slice(1);
  const gone = memoryWorkbook({
    sheets: left,
    grids: checked.sheets.slice(1).map(({ grid }) => grid),
  });
  const again = await recheck(gone, checked, [names[0] ?? ""]);
  expect(again.reports).toHaveLength(left.length);
  const refusing = memoryWorkbook({ sheets: left }, { inspect: { code: "busy" } });
  expect(
    await recheckReport(refusing, request, { checked, changed: [names[0] ?? ""] }),
  ).toMatchObject({ ok: false, error: { code: "workbook" } });
});
