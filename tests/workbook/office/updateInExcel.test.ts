import { injectPlan, updateSheet } from "../../../src/actions";
import { ok } from "../../../src/shared";
import { unitSheet, type SheetLayout } from "../../../src/sheets";
import { createWorkbookModel, type WorkbookModel } from "../../../src/workbench/model";
import { officeWorkbook } from "../../../src/workbook/office";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../../support/aPlan";
import { startOfficeHost } from "../../support/officeHost";

const lead = [agencies("so-y-te")];
const units = [aUnit("so-y-te", { name: "Sở Y tế" })];
const indicators = [anIndicator("III.1.b-1", { targets: [aTarget(30)] })];
const tasks = [aTask("III.1.a", { lead }), aTask("III.1.b", { lead, indicators })];
const plan = aPlan({ units, tasks });
const newPlan = aPlan({ units, tasks: tasks.slice(1) });
const may = { kind: "month", year: 2023, month: 5 } as const;
const june = { ...may, month: 6 } as const;
const scope = { plan, unitId: "so-y-te", regime: "decree09" } as const;
const MAY = "KH 05-2023 Sở Y tế";
const JUNE = "KH 06-2023 Sở Y tế";
const workbook = officeWorkbook();

const own: SheetLayout = {
  ...unitSheet({ ...scope, period: may }),
  name: "Của tôi",
  content: [[{ formula: `'${MAY}'!I10` }]],
  ...{ styles: [], merges: [], rules: [], conditionalFormats: [], names: [], rows: [] },
};

/** A workbook with May filled in, June opened from it, and somebody's formula over May. */
async function filledIn(): Promise<WorkbookModel> {
  const answers = { "III.1.b-1": { numerator: 3, denominator: 9 } };
  const sheets = [own, unitSheet({ ...scope, period: may, answers })];
  const model = createWorkbookModel({ sheets }, { clock: () => "2023-06-20T08:30:00" });
  startOfficeHost({ model });
  await injectPlan(workbook, { ...scope, period: june });
  const sheet = model.sheetNamed(JUNE);
  model.enterText(sheet?.id ?? "", { rowIndex: 9, columnIndex: 8 }, "4");
  model.enterText(sheet?.id ?? "", { rowIndex: 9, columnIndex: 9 }, "11");
  return model;
}
const value = (model: WorkbookModel, sheet: string, row: number, column: number) =>
  model.sheetNamed(sheet)?.value(row, column);

test("a new period's cumulative figures look at the sheets before by the row's code", async () => {
  const model = await filledIn();
  expect([value(model, JUNE, 9, 12), value(model, JUNE, 9, 13)]).toEqual([7, 20]);
});

test("[V40] a new period's assessments look at the last sheet by the row's code, and turn to its new drawing", async () => {
  const model = await filledIn();
  const type = (sheet: string, rowIndex: number, text: string) =>
    model.enterText(model.sheetNamed(sheet)?.id ?? "", { rowIndex, columnIndex: 6 }, text);
  type(MAY, 8, "Hoàn thành");
  type(JUNE, 8, "Thường xuyên");
  const told = "Thường xuyên, từng hoàn thành";
  expect(value(model, JUNE, 8, 11)).toBe(told);
  await updateSheet(workbook, { plan: newPlan, sheet: MAY });
  expect(model.sheetNamed(JUNE)?.formula(8, 11)).not.toContain("(cũ)");
  expect(value(model, JUNE, 8, 11)).toBe(told);
  type(MAY, 7, "Thường xuyên");
  expect(value(model, JUNE, 8, 11)).toBe("Thường xuyên");
});

test("a sheet that is drawn anew leaves others' formulas their cells, and turns our sums to the new one", async () => {
  const model = await filledIn();
  expect(await updateSheet(workbook, { plan: newPlan, sheet: MAY })).toEqual(
    ok({ sheet: MAY, kept: `${MAY} (cũ)` }),
  );
  expect(model.sheetNamed("Của tôi")?.formula(0, 0)).toContain(`${MAY} (cũ)`);
  expect(value(model, "Của tôi", 0, 0)).toBe(3);
  expect(model.sheetNamed(JUNE)?.formula(9, 12)).not.toContain("(cũ)");
  expect([value(model, JUNE, 9, 12), value(model, JUNE, 9, 13)]).toEqual([7, 20]);
  expect(value(model, MAY, 8, 8)).toBe(3);
  const kept = model.sheetNamed(`${MAY} (cũ)`);
  expect(kept?.isEditable(9, 8)).toBe(false);
  const summary = await workbook.inspect();
  expect(
    summary.ok && summary.value.sheets.map(({ name, tag }) => [name, tag !== undefined]),
  ).toEqual([
    ["Của tôi", false],
    [MAY, true],
    [`${MAY} (cũ)`, false],
    [JUNE, true],
  ]);
});
