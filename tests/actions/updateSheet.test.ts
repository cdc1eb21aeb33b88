import { injectPlan, updateSheet } from "../../src/actions";
import type { Plan } from "../../src/plan";
import { err, ok } from "../../src/shared";
import { readUnitSheet, unitSheet, type Grid, type SheetLayout } from "../../src/sheets";
import { LAYOUT_VERSION } from "../../src/sheets/sheetTag";
import { createXlsx, openXlsx, readLayout, type FileWorkbook } from "../../src/workbook/xlsx";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { gridIn, openedWorkbook } from "../support/opened";

const lead = [agencies("so-y-te")];
const indicators = [anIndicator("III.1.b-1", { targets: [aTarget(30)] })];
const units = [aUnit("so-y-te", { name: "Sở Y tế" })];
const oldPlan = aPlan({
  units,
  tasks: [aTask("III.1.a", { lead }), aTask("III.1.b", { lead, indicators })],
});
/** III.1.a has left the plan, the target of III.1.b-1 was raised, III.1.c is new. */
const newPlan = aPlan({
  units,
  tasks: [
    aTask("III.1.b", {
      lead,
      indicators: [anIndicator("III.1.b-1", { targets: [aTarget(45)] })],
    }),
    aTask("III.1.c", { lead }),
  ],
});
const scope = {
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
} as const;
const SHEET = "KH 06-2023 Sở Y tế";
const answers = {
  "III.1.a": { status: "Hoàn thành", completed: 45000, evidence: "05/BC-SYT" },
  "III.1.b-1": { numerator: 30, denominator: "khoảng 100", note: "chờ số liệu" },
};

const bookOf = (...layouts: readonly SheetLayout[]): FileWorkbook =>
  openedWorkbook(createXlsx(layouts));
const filledIn = () => bookOf(unitSheet({ plan: oldPlan, ...scope, answers }));

const reportOf = (grid: Grid, plan: Plan) => {
  const report = readUnitSheet(grid, { plan });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
};

describe("a sheet that is there already", () => {
  test("is left alone by injecting again, which says what a newer plan would change", async () => {
    const workbook = filledIn();
    const before = workbook.save();
    expect(await injectPlan(workbook, { plan: newPlan, ...scope })).toMatchObject(
      err({
        code: "sheetThere",
        sheet: SHEET,
        update: { added: ["III.1.c"], changed: ["III.1.b-1"], kept: ["III.1.a"] },
      }),
    );
    expect(await injectPlan(workbook, { plan: oldPlan, ...scope })).toEqual(
      err({ code: "sheetThere", sheet: SHEET }),
    );
    expect(workbook.save()).toEqual(before);
  });

  test("is drawn anew by the newer plan: what was typed moves along by its code", async () => {
    const workbook = filledIn();
    const updated = await updateSheet(workbook, { plan: newPlan, sheet: SHEET });
    expect(updated).toEqual(ok({ sheet: SHEET, kept: `${SHEET} (cũ)` }));
    const report = reportOf(await gridIn(workbook, SHEET), newPlan);
    expect(report.tasks.map(({ code }) => code)).toEqual(["III.1.b", "III.1.c"]);
    expect(report.indicators[0]).toMatchObject({
      numerator: { kind: "number", value: 30 },
      denominator: { text: "khoảng 100" },
      note: { text: "chờ số liệu" },
    });
  });

  test("keeps the rows that left the plan below its table, marked as not counted", async () => {
    const workbook = filledIn();
    await updateSheet(workbook, { plan: newPlan, sheet: SHEET });
    const grid = await gridIn(workbook, SHEET);
    const kept = grid.values.find((row) => row.includes("III.1.a"));
    expect(kept).toEqual(expect.arrayContaining(["Hoàn thành", 45000, "05/BC-SYT"]));
    expect(grid.values.flat().join("|")).toContain("giữ lại, không tính");
    expect(reportOf(grid, newPlan).doubts).toMatchObject([
      { kind: "codeUnknown", text: "III.1.a" },
    ]);
  });

  test("stands beside it as it was, in a locked copy that is no sheet of ours", async () => {
    const workbook = filledIn();
    const before = await gridIn(workbook, SHEET);
    await updateSheet(workbook, { plan: newPlan, sheet: SHEET });
    const copy = await gridIn(workbook, `${SHEET} (cũ)`);
    expect(copy.values).toEqual(before.values);
    expect(copy.formulas).toEqual(before.formulas);
    const summary = await workbook.inspect();
    expect(summary.ok && summary.value.sheets.at(-1)).toMatchObject({ isProtected: true });
    expect(summary.ok && summary.value.sheets.at(-1)?.tag).toBeUndefined();
  });

  test("is drawn anew where an older layout drew it, though the plan would change nothing", async () => {
    const sheet = unitSheet({ plan: oldPlan, ...scope, answers });
    const names = sheet.names.map((name) => ({
      ...name,
      formula: name.formula.replace(`tiendo:${LAYOUT_VERSION}`, "tiendo:3"),
    }));
    const workbook = bookOf({ ...sheet, names, conditionalFormats: [] });
    expect(await updateSheet(workbook, { plan: oldPlan, sheet: SHEET })).toEqual(
      ok({ sheet: SHEET, kept: `${SHEET} (cũ)` }),
    );
    const drawn = openXlsx(workbook.save());
    const layout = drawn.ok ? readLayout(drawn.value, SHEET) : drawn;
    expect(layout.ok && layout.value.conditionalFormats).toHaveLength(
      sheet.conditionalFormats.length,
    );
    expect(await updateSheet(workbook, { plan: oldPlan, sheet: SHEET })).toEqual(
      err({ code: "upToDate", sheet: SHEET }),
    );
  });

  test("is up to date afterwards, and a second update does nothing", async () => {
    const workbook = filledIn();
    await updateSheet(workbook, { plan: newPlan, sheet: SHEET });
    expect(await injectPlan(workbook, { plan: newPlan, ...scope })).toEqual(
      err({ code: "sheetThere", sheet: SHEET, kept: `${SHEET} (cũ)` }),
    );
    const once = await gridIn(workbook, SHEET);
    expect(await updateSheet(workbook, { plan: newPlan, sheet: SHEET })).toEqual(
      err({ code: "upToDate", sheet: SHEET }),
    );
    expect((await gridIn(workbook, SHEET)).values).toEqual(once.values);
  });
});

describe("updateSheet refuses, and changes nothing", () => {
  test("in a protected workbook", async () => {
    const workbook = memoryWorkbook({ structureProtected: true });
    expect(await updateSheet(workbook, { plan: newPlan, sheet: SHEET })).toEqual(
      err({ code: "workbook", error: { code: "structureProtected" } }),
    );
  });

  test("a sheet that is none of ours", async () => {
    const workbook = memoryWorkbook();
    expect(await updateSheet(workbook, { plan: newPlan, sheet: "Sheet1" })).toEqual(
      err({ code: "sheetUnreadable", sheet: "Sheet1" }),
    );
    expect(workbook.changes).toEqual([]);
  });
});
