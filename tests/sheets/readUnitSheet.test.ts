import fc from "fast-check";
import type { UnitReport } from "../../src/reporting";
import type { CellValue } from "../../src/shared";
import {
  cellAddress,
  readUnitSheet,
  unitSheet,
  UNIT_SHEET_HEADERS,
  type Grid,
  type RowAnswers,
  type SheetTag,
} from "../../src/sheets";
import { agencies, aPlan, aTarget, aTask, aUnit, anIndicator } from "../support/aPlan";
import { expectIssues } from "../support/expectIssues";
import { grid, gridOf } from "../support/grid";

const lead = [agencies("so-y-te")];
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [
    aTask("III.1.a", { lead }),
    aTask("III.2.đ", {
      lead,
      indicators: ["III.2.đ-1", "III.2.đ-2"].map((code) =>
        anIndicator(code, { targets: [aTarget(30)] }),
      ),
    }),
  ],
});
const tag: SheetTag = {
  layoutVersion: 1,
  planId: plan.id,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
};
const draw = (answers: Readonly<Record<string, RowAnswers>> = {}): Grid =>
  gridOf(unitSheet({ ...tag, plan, answers }));

function read(sheet: Grid): UnitReport {
  const report = readUnitSheet(sheet, { plan });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

/** What officers typed, by code, as the reader gives it back. */
const answersOf = ({ tasks, indicators }: UnitReport) =>
  Object.fromEntries([
    ...tasks.map(({ code, status, completed, evidence, difficulty, note }) => [
      code,
      [status.text, completed?.text, evidence.text, difficulty.text, note.text],
    ]),
    ...indicators.map(({ code, numerator, denominator, evidence, difficulty, note }) => [
      code,
      [shown(numerator), shown(denominator), evidence.text, difficulty.text, note.text],
    ]),
  ]);
const shown = (figure: UnitReport["indicators"][number]["numerator"]) =>
  figure.kind === "number" ? figure.value : figure.kind;

const words = fc.constantFrom("", "05/BC-SYT", "đang chờ hướng dẫn", "12/2023", "=A1", "III.1.a");
const remarks = { evidence: words, difficulty: words, note: words };
const taskAnswers = fc.record({
  status: fc.constantFrom("", "Hoàn thành", "Đang thực hiện", "gần xong"),
  completed: fc.constantFrom("", "28/02/2023", "tháng 5"),
  ...remarks,
});
const indicatorAnswers = fc.record({ numerator: fc.nat(), denominator: fc.nat(), ...remarks });
const anyAnswers = fc.record({
  "III.1.a": taskAnswers,
  "III.2.đ": taskAnswers,
  "III.2.đ-1": indicatorAnswers,
  "III.2.đ-2": indicatorAnswers,
});

/** The table of a grid, rearranged: which of its rows and columns come in which order. */
function rearranged(sheet: Grid, rows: readonly number[], columns: readonly number[]): Grid {
  const take = <T>(cells: readonly (readonly T[])[]) =>
    rows.map((row) => columns.map((column) => cells[row]?.[column] ?? null));
  return { ...sheet, values: take<CellValue>(sheet.values), formulas: take(sheet.formulas) };
}

describe("readUnitSheet", () => {
  test("gives back what unitSheet was given, without a doubt", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const report = read(draw(answers));
        expect(answersOf(report)).toEqual(
          Object.fromEntries(
            Object.entries(answers).map(([code, row]) => [
              code,
              [
                ...("status" in row
                  ? [row.status, row.completed]
                  : [row.numerator, row.denominator]),
                row.evidence,
                row.difficulty,
                row.note,
              ],
            ]),
          ),
        );
        expect(report.doubts).toEqual([]);
      }),
    );
  });

  test("does not mind rows and columns in any order, nor new ones between them", () => {
    const shuffled = (values: readonly number[]) =>
      fc.shuffledSubarray([...values, 98, 99], { minLength: values.length + 2 });
    const { values } = draw();
    const header = values.findIndex((row) => row.includes(UNIT_SHEET_HEADERS.code.header));
    const below = values.flatMap((_, row) => (row > header ? [row] : []));
    const columns = values[header]?.flatMap((_, column) => [column]) ?? [];
    fc.assert(
      fc.property(anyAnswers, shuffled(below), shuffled(columns), (answers, rows, order) => {
        const sheet = rearranged(draw(answers), [0, header, ...rows], order);
        expect(answersOf(read(sheet))).toEqual(answersOf(read(draw(answers))));
      }),
    );
  });

  test("[V25] says whose sheet it is by its tag, and without one by its printed form code", () => {
    const { planId, unitId, period, regime } = read(draw());
    expect({ planId, unitId, period, regime, layoutVersion: 1 }).toEqual(tag);
    const unprinted = { ...draw(), values: draw().values.slice(0, -1) };
    expect(readUnitSheet(unprinted, { plan, tag }).ok).toBe(true);
    expect(readUnitSheet(unprinted, { plan })).toMatchObject({
      ok: false,
      error: { code: "sheetIdentityMissing", place: { sheet: unprinted.sheet } },
    });
  });

  test("[V45] doubts a heading that was retyped for another period", () => {
    const retyped = (from: string, to: string): Grid => {
      const sheet = draw();
      const retype = (value: CellValue) =>
        typeof value === "string" ? value.replace(from, to) : value;
      return { ...sheet, values: sheet.values.map((row) => row.map(retype)) };
    };
    const [doubt] = read(retyped("Tháng 6/2023", "Tháng 7/2023")).doubts ?? [];
    expect(doubt).toMatchObject({ kind: "periodDiffers", place: { cell: "A5" } });
    expect(doubt?.text).toMatch(/^Kỳ báo cáo: Tháng 7\/2023/);
    expect(read(retyped("Tháng 6/2023", "tháng sáu")).doubts).toEqual([]);
  });

  test("[V29] keeps a percentage that was typed over the rate's formula", () => {
    const sheet = draw({ "III.2.đ-1": { numerator: 30, denominator: 100 } });
    const typedOver = (value: CellValue): Grid => ({
      ...sheet,
      values: sheet.values.map((row) => {
        const isRow = row.includes("III.2.đ-1");
        return isRow ? row.map((cell, column) => (column === 10 ? value : cell)) : row;
      }),
      formulas: sheet.formulas.map((row) => row.map(() => null)),
    });
    expect(read(sheet).indicators[0]?.rate).toBeUndefined();
    expect(read(typedOver(0.855)).indicators[0]?.rate).toMatchObject({
      percents: [0.855, 85.5],
      place: { cell: "K11" },
    });
    expect(read(typedOver("3.450")).indicators[0]?.rate?.percents).toEqual([
      3450, 345_000, 3.45, 345,
    ]);
    expect(read(typedOver("ba mươi")).indicators[0]?.rate?.percents).toEqual([]);
    expect(read(typedOver("30/100")).indicators[0]?.rate?.percents).toEqual([]);
    expect(read(typedOver(null)).indicators[0]?.rate).toBeUndefined();
  });

  test("carries the file, the sheet and the cell of what it read", () => {
    const report = read({ ...draw(), file: "so-y-te.xlsx" });
    expect(report.indicators[0]?.numerator.place).toEqual({
      file: "so-y-te.xlsx",
      sheet: "KH 06-2023 Sở Y tế",
      cell: "I11",
    });
  });

  test.each([
    ["sheetPlanDiffers", { planId: "ke-hoach-khac" }],
    ["sheetUnitUnknown", { unitId: "so-x" }],
  ])("[V27] [V28] refuses with %s", (code, given) => {
    const report = readUnitSheet(draw(), { plan, tag: { ...tag, ...given } });
    expect(report).toMatchObject({ ok: false, error: { code, severity: "error" } });
  });
});

test("rows that say the same as on a sheet that was remembered are not read again, and of others they are", () => {
  const before = draw();
  const recordOf = (sheet: Grid, given: { before?: Grid; isRemembered?: boolean }) => {
    const report = readUnitSheet(sheet, { plan, tag, ...given });
    return report.ok ? report.value.tasks[0] : undefined;
  };
  const unremembered = recordOf(before, {});
  expect(recordOf(draw(), { before })).not.toBe(unremembered);
  const remembered = recordOf(before, { isRemembered: true });
  expect(recordOf(draw(), { before })).toBe(remembered);
  const changed = draw({ "III.1.a": { note: "Chờ kinh phí" } });
  expect(recordOf(changed, { before })?.note.text).toBe("Chờ kinh phí");
});

describe("readUnitSheet, of sheets that people changed,", () => {
  const drawn = (table: string) => {
    const report = readUnitSheet(grid(table), { plan, tag });
    if (!report.ok) throw new Error(report.error.code);
    return report.value;
  };

  test("finds codes whatever their case, spaces and dashes", () => {
    const report = drawn(`
      | Mã          | Tử số | Mẫu số |
      | iii.2.đ–1   | 3     | 10     |
      |  III.2.Đ-2  | 4     | 10     |`);
    expect(report.indicators.map(({ code }) => code)).toEqual(["III.2.đ-1", "III.2.đ-2"]);
    expect(report.doubts).toEqual([]);
  });

  test("doubts codes that are unknown, missing or there twice, and reads the first one only", () => {
    const report = drawn(`
      | STT | Mã        | Trạng thái | Số đã thực hiện | Tổng số |
      | 1   | III.2.đ-1 |            | 3               | 10      |
      | 2   | III.2.đ-1 |            | 4               | 10      |
      | 3   | III.2đ-2  |            | 5               | 10      |
      |     |           |            | 12              | 30      |
      |     |           | Hoàn thành |                 |         |
      |     | III.9.a   |            |                 |         |
      |     | Người lập |            |                 |         |
      |     |           | (ký tên)   |                 |         |`);
    expect(report.indicators.map(({ numerator }) => numerator)).toMatchObject([{ value: 3 }]);
    expectIssues(
      (report.doubts ?? []).map(({ kind, place }) => ({
        code: kind,
        severity: "note",
        place,
        params: {},
      })),
      [
        "codeDuplicated @ B3",
        "codeUnknown @ B4",
        "codeMissing @ B5",
        "codeMissing @ B6",
        "codeUnknown @ B7",
      ],
    );
  });

  test("doubts a rate and an assessment that have lost their formulas", () => {
    const report = drawn(`
      | Mã        | Tử số | Mẫu số | Tỷ lệ | Đánh giá |
      | III.2.đ-1 | 3     | 10     | 0.3   | =X       |
      | III.2.đ-2 | 3     | 10     | =X    | Đạt      |
      | III.1.a   |       |        |       | =X       |`);
    expect(report.doubts).toEqual([
      { kind: "formulaLost", text: "0.3", place: { sheet: "KH 06-2023", cell: "D2" } },
      { kind: "formulaLost", text: "Đạt", place: { sheet: "KH 06-2023", cell: "E3" } },
    ]);
  });

  test("[V26] needs a header with codes and something to fill in", () => {
    const empty = readUnitSheet(grid(`| Mã | Ghi chú |`), { plan, tag });
    expect(empty).toMatchObject({ ok: false, error: { code: "sheetHeaderMissing" } });
  });

  test("takes a day from a workbook whose dates count from 1904", () => {
    const table = grid(`
      | Mã      | Trạng thái | Ngày hoàn thành |
      | III.1.a | Hoàn thành | 43629           |`);
    const dates = [false, true].map((date1904) => {
      const report = readUnitSheet({ ...table, date1904 }, { plan, tag });
      return report.ok ? report.value.tasks[0]?.completed?.date : undefined;
    });
    expect(dates).toEqual(["2019-06-13", "2023-06-14"]);
  });

  test("cites the cells by their present places", () => {
    const report = drawn(`
      |   | Ghi chú |
      |   | Tử số | Mã        | Mẫu số |
      |   | 3     | III.2.đ-1 | 10     |`);
    expect(report.indicators[0]?.numerator.place.cell).toBe(cellAddress(2, 1));
  });
});
