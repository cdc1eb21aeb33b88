import {
  checkReport,
  consolidateReports,
  dateEvent,
  injectPlan,
  outdatedSheets,
  readEvents,
  readProvince,
  updateSheet,
  viewPeriod,
} from "../../src/actions";
import { dateSerial, err, ok } from "../../src/shared";
import { parseMarker, unitSheet } from "../../src/sheets";
import type { Workbook } from "../../src/workbook";
import { createXlsx, type FileWorkbook } from "../../src/workbook/xlsx";
import { aWaitingPlan } from "../support/aWaitingPlan";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openedWorkbook } from "../support/opened";
import { ownWorkbook } from "../support/ownWorkbook";

const plan = aWaitingPlan();
const scope = {
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
} as const;
const SHEET = "KH 06-2023 Sở Y tế";
const answers = {
  "III.1.a": { status: "Đang thực hiện" },
  "III.1.b-1": { numerator: 50, denominator: 100 },
};
const TASK = { plan, code: "III.1.a", on: "2023-05-31" };
const INDICATOR = { plan, code: "III.1.b-1", on: "2023-05-20" };

const newBook = (): FileWorkbook => openedWorkbook(ownWorkbook());
const filledIn = () => openedWorkbook(createXlsx([unitSheet({ ...scope, answers })]));

/** The row of a code on a sheet, as values. */
async function rowOf(workbook: Workbook, code: string) {
  const grids = await workbook.readSheets([SHEET]);
  return grids.ok ? grids.value[0]?.values.find((row) => row.includes(code)) : undefined;
}

describe("an event's day", () => {
  test("is kept in the workbook, told again, and taken back", async () => {
    const workbook = newBook();
    expect(await dateEvent(workbook, TASK)).toEqual(ok(undefined));
    expect(await dateEvent(workbook, INDICATOR)).toEqual(ok(undefined));
    const saved = openedWorkbook(workbook.save());
    expect(await readEvents(saved, plan)).toEqual(
      ok(
        new Map([
          ["III.1.a", "2023-05-31"],
          ["III.1.b-1", "2023-05-20"],
        ]),
      ),
    );
    expect(await dateEvent(saved, { ...TASK, on: "2023-06-05" })).toEqual(ok("2023-05-31"));
    expect(await dateEvent(saved, { plan, code: "III.1.a" })).toEqual(ok("2023-06-05"));
    expect(await readEvents(saved, plan)).toEqual(ok(new Map([["III.1.b-1", "2023-05-20"]])));
  });

  test("leaves the days of another plan's events alone", async () => {
    const workbook = newBook();
    const other = { ...plan, id: "ke-hoach-khac" };
    await dateEvent(workbook, { ...TASK, plan: other, on: "2023-04-01" });
    await dateEvent(workbook, TASK);
    await dateEvent(workbook, { plan, code: "III.1.a" });
    expect(await readEvents(workbook, other)).toEqual(ok(new Map([["III.1.a", "2023-04-01"]])));
  });

  test("is refused for what waits for nothing, and before the plan begins", async () => {
    const workbook = memoryWorkbook();
    expect(await dateEvent(workbook, { ...TASK, code: "III.1.b" })).toEqual(
      err({ code: "eventUnknown", event: "III.1.b" }),
    );
    expect(await dateEvent(workbook, { ...TASK, on: "2022-12-31" })).toEqual(
      err({ code: "beforePlan", start: plan.startDate }),
    );
    expect(workbook.calls).toEqual([]);
  });

  test("is not fixed where the workbook refuses, which is said", async () => {
    const workbook = memoryWorkbook({}, { apply: { code: "cellBeingEdited" } });
    expect(await dateEvent(workbook, TASK)).toEqual(
      err({ code: "workbook", error: { code: "cellBeingEdited" } }),
    );
  });
});

describe("what depends on an event", () => {
  test("stands with its day on a sheet drawn after it, and the sheet's workbook keeps the day", async () => {
    const workbook = newBook();
    await dateEvent(workbook, TASK);
    const events = new Map([["III.1.b-1", "2023-05-20"]]);
    await injectPlan(workbook, { ...scope, events });
    expect(await rowOf(workbook, "III.1.a")).toContain(dateSerial("2023-05-31"));
    expect(await rowOf(workbook, "III.1.b-1")).toContain("≥ 60%");
    expect(await readEvents(workbook, plan)).toMatchObject({
      value: new Map([
        ["III.1.a", "2023-05-31"],
        ["III.1.b-1", "2023-05-20"],
      ]),
    });
  });

  test("reads otherwise on the sheets that are there, which are named and brought up to date", async () => {
    const workbook = filledIn();
    expect(await outdatedSheets(workbook, plan)).toEqual(ok([]));
    await dateEvent(workbook, TASK);
    await dateEvent(workbook, INDICATOR);
    expect(await outdatedSheets(workbook, plan)).toMatchObject(
      ok([{ sheet: SHEET, update: { added: [], changed: ["III.1.a", "III.1.b-1"] } }]),
    );
    expect((await injectPlan(workbook, scope)).ok).toBe(false);
    expect((await updateSheet(workbook, { plan, sheet: SHEET })).ok).toBe(true);
    const task = await rowOf(workbook, "III.1.a");
    expect(task).toEqual(expect.arrayContaining([dateSerial("2023-05-31"), "Đang thực hiện"]));
    expect(await rowOf(workbook, "III.1.b-1")).toEqual(expect.arrayContaining(["≥ 60%", 50, 100]));
    expect(await outdatedSheets(workbook, plan)).toEqual(ok([]));
  });

  test("is checked by its day: overdue, and below its target", async () => {
    const workbook = filledIn();
    const codes = async () => {
      const checked = await checkReport(workbook, { plan });
      return checked.ok ? checked.value.issues.map(({ code }) => code) : [];
    };
    expect(await codes()).not.toEqual(expect.arrayContaining(["taskOverdue", "targetMissed"]));
    await dateEvent(workbook, TASK);
    await dateEvent(workbook, INDICATOR);
    expect(await codes()).toEqual(expect.arrayContaining(["taskOverdue", "targetMissed"]));
  });
});

describe("consolidation", () => {
  const consolidated = async (target: Workbook, file: FileWorkbook) => {
    const source = { fileName: "so-y-te.xlsx", open: async () => ok(file) };
    const result = await consolidateReports(target, { ...scope, sources: [source] });
    if (!result.ok) throw new Error(result.error.code);
    const { consolidation, tasks, files } = result.value;
    return {
      assessment: consolidation.indicators[0]?.assessment,
      dueDate: tasks.tasks[0]?.dueDate,
      standing: tasks.tasks[0]?.standing,
      findings: files[0]?.reports[0]?.findings.map(({ code }) => code),
      issues: files[0]?.issues.map(({ code, params }) => [code, params["codes"]]),
    };
  };

  test("goes by the days of the secretariat's workbook, and says where a file has others", async () => {
    const target = newBook();
    await dateEvent(target, TASK);
    await dateEvent(target, INDICATOR);
    const file = filledIn();
    await dateEvent(file, { ...TASK, on: "2023-12-31" });
    const result = await consolidated(target, file);
    expect(result).toMatchObject({
      assessment: "below",
      dueDate: "2023-05-31",
      standing: "overdue",
      issues: [["eventsDiffer", "III.1.a, III.1.b-1"]],
    });
    expect(result.findings).toEqual(expect.arrayContaining(["taskOverdue", "targetMissed"]));
  });

  test("does not take a day from a unit's file that the secretariat has not fixed", async () => {
    const file = filledIn();
    await dateEvent(file, TASK);
    const result = await consolidated(newBook(), file);
    expect(result).toMatchObject({ dueDate: undefined, issues: [["eventsDiffer", "III.1.a"]] });
    expect(result.findings).not.toContain("taskOverdue");
  });

  test("says nothing of a file that goes by the same days, or that has lost what it knew", async () => {
    const target = newBook();
    await dateEvent(target, TASK);
    const same = filledIn();
    await dateEvent(same, TASK);
    expect((await consolidated(target, same)).issues).toEqual([]);
    expect((await consolidated(target, filledIn())).issues).toEqual([]);
  });
});

test("a template's file carries the days with it", async () => {
  const workbook = newBook();
  await injectPlan(workbook, { ...scope, events: new Map([["III.1.a", "2023-05-31"]]) });
  const summary = await workbook.inspect();
  const marker = summary.ok ? parseMarker(summary.value.marker ?? "") : undefined;
  expect(marker?.ok && marker.value.events).toEqual([
    { planId: plan.id, code: "III.1.a", on: "2023-05-31" },
  ]);
});

test("leaders see the consolidated periods by the days that the workbook knows now", async () => {
  const target = newBook();
  const source = { fileName: "so-y-te.xlsx", open: async () => ok(filledIn()) };
  await consolidateReports(target, { ...scope, sources: [source] });
  const assessed = async () => {
    const reading = await readProvince(target, plan);
    if (!reading.ok) throw new Error(reading.error.code);
    return viewPeriod(plan, reading.value, scope.period).history.at(-1)?.indicators[0]?.assessment;
  };
  expect(await assessed()).toBe("notInForce");
  await dateEvent(target, INDICATOR);
  expect(await assessed()).toBe("below");
});
