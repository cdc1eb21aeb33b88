import fc from "fast-check";
import type { UnitReport } from "../../src/reporting";
import type { CellValue } from "../../src/shared";
import { readUnitSheet, unitSheet, type CellRange, type Grid } from "../../src/sheets";
import { createWorkbookModel, type WorkbookModel } from "../../src/workbench/model";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";

const lead = [agencies("so-y-te")];
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [
    aTask("III.1.a", { lead }),
    aTask("III.1.b", {
      lead,
      indicators: ["III.1.b-1", "III.1.b-2", "III.1.b-3"].map((code) =>
        anIndicator(code, { targets: [aTarget(30)] }),
      ),
    }),
  ],
});
const answers = {
  "III.1.a": { status: "Hoàn thành", completed: 45000, evidence: "05/BC-SYT", note: "12/2023" },
  "III.1.b": { status: "Đang thực hiện", difficulty: "Thiếu máy" },
  "III.1.b-1": { numerator: 30, denominator: 100 },
  "III.1.b-2": { numerator: "3.450", denominator: 9000 },
  "III.1.b-3": { denominator: "Không phát sinh" },
};
const period = { kind: "month", year: 2023, month: 6 } as const;

function filledIn(): WorkbookModel {
  const layout = unitSheet({ plan, unitId: "so-y-te", period, regime: "decree09", answers });
  const other = { ...layout, name: "Của tôi", names: [], content: [["Ghi chú"]], merges: [] };
  const model = createWorkbookModel(
    { sheets: [other, layout] },
    { clock: () => "2023-06-20T08:30:00" },
  );
  model.unprotect(sheetOf(model).id);
  return model;
}

/** The unit's sheet, whatever it is called by now. */
function sheetOf(model: WorkbookModel) {
  const sheet = model.sheets.find(({ names }) => names.length > 0);
  if (!sheet) throw new Error("The sheet is gone");
  return sheet;
}

function gridOf(model: WorkbookModel): Grid {
  const sheet = sheetOf(model);
  const used = sheet.usedRange(true) ?? { bottom: 0, right: 0 };
  const cells = <T>(at: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (_, column) => at(row, column)),
    );
  return {
    sheet: sheet.name,
    values: cells<CellValue>((row, column) => sheet.value(row, column)),
    formulas: cells((row, column) => sheet.formula(row, column) ?? null),
    numberFormats: [],
    merges: [],
    date1904: false,
  };
}

/** What a report says by code, wherever it says it. */
function said({ tasks, indicators, doubts }: UnitReport) {
  const rows = [...tasks, ...indicators].sort((a, b) => (a.code < b.code ? -1 : 1));
  return JSON.parse(
    JSON.stringify({ rows, doubts }, (key, value: unknown) =>
      key === "place" ? undefined : value,
    ),
  );
}
const read = (model: WorkbookModel) => {
  const report = readUnitSheet(gridOf(model), { plan });
  if (!report.ok) throw new Error(report.error.code);
  return said(report.value);
};

interface Operation {
  readonly name: string;
  readonly at: number;
}

/** What people do to a sheet that must not change what it says. */
const OPERATIONS: Readonly<Record<string, (model: WorkbookModel, at: number) => unknown>> = {
  "insert a row": (model, at) => model.insertRows(sheetOf(model).id, at, 1),
  "insert a column": (model, at) => model.insertColumns(sheetOf(model).id, at, 1),
  "hide a row": (model, at) => model.setHidden(lineOf(model, "row", at), true),
  "hide a column": (model, at) => model.setHidden(lineOf(model, "column", at), true),
  "widen a column": (model, at) => model.resize(lineOf(model, "column", at), 20),
  "rename the sheet": (model, at) => model.renameSheet(sheetOf(model).id, `Biểu số ${at}`),
  "move the sheet": (model, at) => model.moveSheet(sheetOf(model).id, at % 2),
  "sort the table": (model, at) => {
    const range = tableOf(model);
    const column = at % (range.right + 1);
    return model.sort(sheetOf(model).id, range, { keys: [{ column, descending: at > 12 }] });
  },
  "move a column away": (model, at) => {
    const { top, bottom, right } = tableOf(model);
    const { id: sheetId } = sheetOf(model);
    const column = at % (right + 1);
    const range = { top: top - 1, bottom, left: column, right: column };
    return model.move(
      { sheetId, range },
      { sheetId, cell: { rowIndex: top - 1, columnIndex: right + 1 + at } },
    );
  },
};

const lineOf = (model: WorkbookModel, axis: "row" | "column", at: number) => ({
  sheetId: sheetOf(model).id,
  axis,
  first: at,
  last: at,
});

/** The rows below the header, down to the last with a code. */
function tableOf(model: WorkbookModel): CellRange {
  const { values } = gridOf(model);
  const header = values.findIndex((row) => row.includes("Mã"));
  const column = values[header]?.indexOf("Mã") ?? 0;
  const isCode = (row: readonly CellValue[]) => /^III/.test(String(row[column] ?? ""));
  const last = values.findLastIndex(isCode);
  return { top: header + 1, bottom: last, left: 0, right: (values[header]?.length ?? 1) - 1 };
}

const anyOperation: fc.Arbitrary<Operation> = fc.record({
  name: fc.constantFrom(...Object.keys(OPERATIONS)),
  at: fc.integer({ min: 0, max: 24 }),
});

test("however its rows and columns are sorted, moved, inserted and hidden, and whatever it is called, a sheet says the same", () => {
  const before = read(filledIn());
  fc.assert(
    fc.property(fc.array(anyOperation, { maxLength: 8 }), (operations) => {
      const model = filledIn();
      for (const { name, at } of operations) OPERATIONS[name]?.(model, at);
      expect(read(model)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test("a row that is taken out is missed, and nothing of another row is taken for it", () => {
  const model = filledIn();
  const { top, bottom } = tableOf(model);
  const { values } = gridOf(model);
  const gone = values.findIndex((row) => row.includes("III.1.b-2"));
  model.deleteRows(sheetOf(model).id, gone, 1);
  const before = read(filledIn());
  expect(gone).toBeGreaterThanOrEqual(top);
  expect(gone).toBeLessThanOrEqual(bottom);
  expect(read(model)).toEqual({
    ...before,
    rows: before.rows.filter(({ code }: { code: string }) => code !== "III.1.b-2"),
  });
});

test("a copied sheet bears the same mark, so that it can be told to be one too many", () => {
  const model = filledIn();
  model.copySheet(sheetOf(model).id);
  const tags = model.sheets.flatMap(({ names }) => names.map(({ formula }) => formula));
  expect(tags).toHaveLength(2);
  expect(new Set(tags).size).toBe(1);
});
