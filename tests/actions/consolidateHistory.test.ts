import {
  closePeriod,
  consolidateReports,
  reopenPeriod,
  type ReportSource,
} from "../../src/actions";
import type { Period, ReportIssueCode } from "../../src/reporting";
import { ok } from "../../src/shared";
import { unitSheet, type RowAnswers, type CellContent, type SheetLayout } from "../../src/sheets";
import { aProvince, JUNE, MAY } from "../support/aProvince";
import { memoryWorkbook } from "../support/memoryWorkbook";

const plan = aProvince();
type Answers = Readonly<Record<string, RowAnswers>>;
const month = (ordinal: number): Period => ({ kind: "month", year: 2023, month: ordinal });

const sheetOf = (period: Period, answers: Answers): SheetLayout =>
  unitSheet({ plan, unitId: "so-y-te", period, regime: "decree09", answers });

const fileOf = (...sheets: readonly SheetLayout[]): ReportSource => ({
  fileName: "so-y-te.xlsx",
  open: async () => {
    const workbook = memoryWorkbook();
    await workbook.apply({ addSheets: sheets });
    return ok(workbook);
  },
});

/** What consolidating a file finds in it by rules on the unit's past. */
async function found(
  file: ReportSource,
  { target = memoryWorkbook(), period = JUNE } = {},
): Promise<readonly string[]> {
  const result = await consolidateReports(target, {
    plan,
    period,
    regime: "decree09",
    sources: [file],
  });
  if (!result.ok) throw new Error(`Not consolidated: ${result.error.code}`);
  return result.value.files
    .flatMap(({ reports }) => reports.flatMap(({ findings }) => findings))
    .filter(({ code }) => HISTORY.includes(code))
    .map(({ code, place }) => `${code} @ ${place.cell}`);
}

const HISTORY: readonly ReportIssueCode[] = ["completeNoMore", "suddenJump", "pastFigureChanged"];
const done = { "III.1.a": { status: "Hoàn thành" } };
const undone = { "III.1.a": { status: "Đang thực hiện" } };
const pair = (denominator: number) => ({ "III.1.a-1": { numerator: 40, denominator } });

describe("consolidating a unit's file", () => {
  test("checks it against the earlier sheets in it", async () => {
    const both = fileOf(sheetOf(MAY, done), sheetOf(JUNE, undone));
    expect(await found(both)).toEqual(["completeNoMore @ G8"]);
    expect(await found(fileOf(sheetOf(JUNE, undone)))).toEqual([]);
    expect(await found(fileOf(sheetOf(month(7), done), sheetOf(JUNE, undone)))).toEqual([]);
  });

  test("leaves out an earlier sheet that prints another period, or can't be read", async () => {
    const may = sheetOf(MAY, done);
    const isPeriod = (cell: CellContent) => String(cell).startsWith("Kỳ báo cáo");
    const content = may.content.map((row) =>
      row.map((cell) => (isPeriod(cell) ? "Kỳ báo cáo: Tháng 4/2023" : cell)),
    );
    expect(content).not.toEqual(may.content);
    expect(await found(fileOf({ ...may, content }, sheetOf(JUNE, undone)))).toEqual([]);
    const empty = { ...may, content: [] };
    expect(await found(fileOf(empty, sheetOf(JUNE, undone)))).toEqual([]);
  });

  test("checks it against what was consolidated of earlier periods, where it has no sheet of them", async () => {
    const target = memoryWorkbook();
    await found(fileOf(sheetOf(MAY, done)), { target, period: MAY });
    expect(await found(fileOf(sheetOf(JUNE, undone)), { target })).toEqual(["completeNoMore @ G8"]);
    expect(await found(fileOf(sheetOf(MAY, undone), sheetOf(JUNE, undone)), { target })).toEqual(
      [],
    );
  });

  test("tells of a figure in an earlier sheet that is not the one consolidated, until the period is consolidated anew", async () => {
    const target = memoryWorkbook();
    await found(fileOf(sheetOf(MAY, pair(100))), { target, period: MAY });
    const changed = fileOf(sheetOf(MAY, pair(90)), sheetOf(JUNE, pair(100)));
    expect(await found(changed, { target })).toEqual(["pastFigureChanged @ J9"]);
    await found(changed, { target, period: MAY });
    expect(await found(changed, { target })).toEqual([]);
  });

  test("takes such a figure from a period that the unit has closed anew since", async () => {
    const [may, june] = [sheetOf(MAY, pair(100)), sheetOf(JUNE, pair(100))];
    const workbook = memoryWorkbook();
    await workbook.apply({ addSheets: [may, june] });
    const file: ReportSource = { fileName: "so-y-te.xlsx", open: async () => ok(workbook) };
    const request = { plan, sheet: may.name, today: "2023-05-20" };
    expect(await closePeriod(workbook, request)).toMatchObject({ ok: true });
    const target = memoryWorkbook();
    await found(file, { target, period: MAY });
    await reopenPeriod(workbook, request);
    await workbook.apply({ cells: [{ sheet: may.name, address: "J9", content: [[90]] }] });
    expect(await found(file, { target })).toEqual(["pastFigureChanged @ J9"]);
    expect(await closePeriod(workbook, request)).toMatchObject({ ok: true });
    expect(await found(file, { target })).toEqual([]);
  });

  test("knows a jump of figures by the periods that were consolidated one by one", async () => {
    const target = memoryWorkbook();
    for (const [index, denominator] of [100, 104, 98, 101, 97].entries()) {
      const period = month(index + 1);
      expect(await found(fileOf(sheetOf(period, pair(denominator))), { target, period })).toEqual(
        [],
      );
    }
    expect(await found(fileOf(sheetOf(JUNE, pair(5000))), { target })).toEqual(["suddenJump @ J9"]);
    expect(await found(fileOf(sheetOf(JUNE, pair(5000))))).toEqual([]);
  });
});
