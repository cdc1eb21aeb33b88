import {
  closePeriod,
  injectPlan,
  restoreDifferences,
  restoreSheet,
  updateSheet,
} from "../../src/actions";
import { err, ok } from "../../src/shared";
import { readUnitSheet, unitSheet } from "../../src/sheets";
import type { Workbook } from "../../src/workbook";
import { createXlsx } from "../../src/workbook/xlsx";
import { aPlainSheet } from "../support/aPlainSheet";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";
import { officeWorkbookOf } from "../support/officeHost";
import { gridIn, openedWorkbook } from "../support/opened";

const lead = [agencies("so-y-te")];
const units = [aUnit("so-y-te", { name: "Sở Y tế" })];
const indicators = [anIndicator("III.1.b-1", { targets: [aTarget(30)] })];
const tasks = [aTask("III.1.a", { lead }), aTask("III.1.b", { lead, indicators })];
const plan = aPlan({ units, tasks });
/** III.1.a has left the plan: rows move up. */
const newPlan = aPlan({ units, tasks: tasks.slice(1) });
const may = { kind: "month", year: 2023, month: 5 } as const;
const scope = { plan, unitId: "so-y-te", period: may, regime: "decree09" } as const;
const MAY = "KH 05-2023 Sở Y tế";
const JUNE = "KH 06-2023 Sở Y tế";
const KEPT = `${MAY} (cũ)`;
const ASIDE = `${MAY} (mới)`;
const answers = { "III.1.b-1": { numerator: 3, denominator: 9 } };
const sheets = [
  aPlainSheet("Của tôi", [[{ formula: `'${MAY}'!I10` }]]),
  unitSheet({ ...scope, answers }),
];
const request = { plan: newPlan, sheet: MAY, kept: KEPT };

const ADAPTERS: Readonly<Record<string, () => Workbook>> = {
  "a file": () => openedWorkbook(createXlsx(sheets)),
  "office.js": () => officeWorkbookOf({ sheets }),
};

async function numeratorOf(workbook: Workbook, sheet: string) {
  const report = readUnitSheet(await gridIn(workbook, sheet), { plan: newPlan });
  return report.ok ? report.value.indicators[0]?.numerator : undefined;
}

describe.each(Object.entries(ADAPTERS))("through %s", (_, begin) => {
  /** May filled in, June opened from it, May drawn anew, and 4 typed over its 3. */
  async function drawnAnew(): Promise<Workbook> {
    const workbook = begin();
    await injectPlan(workbook, { ...scope, period: { ...may, month: 6 } });
    const updated = await updateSheet(workbook, { plan: newPlan, sheet: MAY });
    expect(updated).toEqual(ok({ sheet: MAY, kept: KEPT }));
    return workbook;
  }
  const type = async (workbook: Workbook, value: number) => {
    const cell = (await numeratorOf(workbook, MAY))?.place.cell ?? "";
    await workbook.apply({ cells: [{ sheet: MAY, address: cell, content: [[value]] }] });
  };

  test("an update is taken back: the sheet is as it was, open for typing, with its formulas and others'", async () => {
    const untouched = begin();
    await injectPlan(untouched, { ...scope, period: { ...may, month: 6 } });
    const workbook = await drawnAnew();
    expect(await restoreDifferences(workbook, request)).toEqual(ok([]));
    expect(await restoreSheet(workbook, request)).toEqual(ok({ sheet: MAY, setAside: ASIDE }));
    for (const sheet of ["Của tôi", MAY, JUNE]) {
      const [now, before] = [await gridIn(workbook, sheet), await gridIn(untouched, sheet)];
      expect(now.formulas).toEqual(before.formulas);
    }
    expect((await gridIn(workbook, MAY)).values).toEqual((await gridIn(untouched, MAY)).values);
    await type(workbook, 5);
    expect(await numeratorOf(workbook, MAY)).toMatchObject({ value: 5 });
    expect(await injectPlan(workbook, scope)).toEqual(
      err({ code: "sheetThere", sheet: MAY, kept: ASIDE }),
    );
  });

  test("what was typed since is told first, and stays beside the sheet that is back", async () => {
    const workbook = await drawnAnew();
    await type(workbook, 4);
    expect(await restoreDifferences(workbook, request)).toMatchObject(
      ok([{ code: "III.1.b-1", counted: { text: "4" }, other: { text: "3" } }]),
    );
    await restoreSheet(workbook, request);
    expect(await numeratorOf(workbook, MAY)).toMatchObject({ value: 3 });
    expect(await numeratorOf(workbook, ASIDE)).toMatchObject({ value: 4 });
  });

  test("the way back has a way back, however often it is gone", async () => {
    const workbook = await drawnAnew();
    await type(workbook, 4);
    await restoreSheet(workbook, request);
    const again = await restoreSheet(workbook, { ...request, kept: ASIDE });
    expect(again).toEqual(ok({ sheet: MAY, setAside: `${ASIDE} (2)` }));
    expect(await numeratorOf(workbook, MAY)).toMatchObject({ value: 4 });
  });

  test("a sheet that is gone, and a closed period, are refused and nothing is changed", async () => {
    const workbook = await drawnAnew();
    const gone = { ...request, kept: "Của tôi" };
    expect(await restoreSheet(workbook, gone)).toEqual(err({ code: "keptMissing", sheet: MAY }));
    await closePeriod(workbook, { plan: newPlan, sheet: MAY, today: "2023-06-15" });
    expect(await restoreSheet(workbook, request)).toEqual(
      err({ code: "periodClosed", sheet: MAY }),
    );
  });
});
