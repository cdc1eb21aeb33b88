import {
  closePeriod,
  diagnoseCells,
  foreignTables,
  injectPlan,
  linkedTables,
  linkTable,
  mendCells,
  reopenPeriod,
  restoreSheet,
  unlinkTable,
  updateSheet,
} from "../../../src/actions";
import type { Result } from "../../../src/shared";
import { unitSheet, type SheetLayout } from "../../../src/sheets";
import type { Fault, FaultPlan } from "../../../src/workbench/host";
import { createWorkbookModel, type WorkbookModel } from "../../../src/workbench/model";
import { officeWorkbook } from "../../../src/workbook/office";
import { aForeignSheet, aTitledPlan, FOREIGN_ANSWERS } from "../../support/aForeignTable";
import { aPlainSheet } from "../../support/aPlainSheet";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../../support/aPlan";
import { startOfficeHost } from "../../support/officeHost";

const lead = [agencies("so-y-te")];
const units = [aUnit("so-y-te", { name: "Sở Y tế" })];
const indicators = [anIndicator("III.1.b-1", { targets: [aTarget(30)] })];
const tasks = [aTask("III.1.a", { lead }), aTask("III.1.b", { lead, indicators })];
const plan = aPlan({ units, tasks });
/** III.1.a has left the plan, III.1.c is new. */
const newPlan = aPlan({ units, tasks: [...tasks.slice(1), aTask("III.1.c", { lead })] });
const june = { kind: "month", year: 2023, month: 6 } as const;
const july = { ...june, month: 7 } as const;
const scope = { plan, unitId: "so-y-te", period: june, regime: "decree09" } as const;
const SHEET = "KH 06-2023 Sở Y tế";
const answers = {
  "III.1.a": { status: "Hoàn thành" },
  "III.1.b-1": { numerator: 3, denominator: 9 },
};

/** Somebody's own sheet, with a formula over ours where there is one. */
const ownSheet = (formula: string): SheetLayout =>
  aPlainSheet("Tổng hợp của tôi", [["Tử số", { formula }]], {
    styles: [{ range: "A1", style: { bold: true } }],
  });

const workbook = officeWorkbook();
const options = { clock: () => "2023-06-20T08:30:00" };
const bare = () => createWorkbookModel({ sheets: [ownSheet("1+1")] }, options);
const filledIn = () => {
  const sheets = [ownSheet(`'${SHEET}'!I10`), unitSheet({ ...scope, answers })];
  return createWorkbookModel({ sheets, activeSheet: sheets[0]?.name }, options);
};
const ownTable = () => createWorkbookModel({ sheets: [aForeignSheet(6)] }, options);
const link = async () => {
  const asked = { ...scope, plan: aTitledPlan(), sheet: "Tháng 6", answers: FOREIGN_ANSWERS };
  const found = await foreignTables(workbook, asked);
  if (!found.ok) return found;
  const { fingerprint } = found.value[0].table;
  return linkTable(workbook, { ...asked, fingerprint, withCodes: true });
};
const unlink = async () => {
  const tables = await linkedTables(workbook, aTitledPlan());
  if (!tables.ok || !tables.value[0]) return tables;
  const { sheet, linked } = tables.value[0];
  return unlinkTable(workbook, { plan: aTitledPlan(), link: linked.link, sheet });
};
async function linkedTable(): Promise<WorkbookModel> {
  const model = ownTable();
  await onExcel(model, () => undefined, link);
  return model;
}
/** A sheet typed in old letters, beside which a formula stands. */
const oldLetters = () => {
  const content = [["C\u00abng an t\u00d8nh", { formula: "1+1" }, "1.234.567"]];
  const styles = [
    { range: "A1", style: { fontName: ".VnTime", bold: true } },
    { range: "C1", style: { numberFormat: "@" } },
  ];
  const sheets = [ownSheet("1+1"), aPlainSheet("Cũ", content, { styles })];
  return createWorkbookModel({ sheets }, options);
};
async function closed(): Promise<WorkbookModel> {
  const model = filledIn();
  await onExcel(model, () => undefined, ACTIONS.close.run);
  return model;
}

/** The filled-in workbook, its sheet drawn anew by the newer plan, with what was there before beside it. */
async function drawnAnew(): Promise<WorkbookModel> {
  const model = filledIn();
  await onExcel(model, () => undefined, ACTIONS["bring up to date"].run);
  return model;
}

interface Action {
  readonly begin: () => WorkbookModel | Promise<WorkbookModel>;
  readonly run: () => Promise<Result<unknown, unknown>>;
}
const closing = { plan, sheet: SHEET, today: "2023-06-15" };
const ACTIONS = {
  inject: { begin: bare, run: () => injectPlan(workbook, scope) },
  "open a new period": {
    begin: filledIn,
    run: () => injectPlan(workbook, { ...scope, period: july }),
  },
  "bring up to date": {
    begin: filledIn,
    run: () => updateSheet(workbook, { plan: newPlan, sheet: SHEET }),
  },
  "take the last drawing back": {
    begin: drawnAnew,
    run: () => restoreSheet(workbook, { plan: newPlan, sheet: SHEET, kept: `${SHEET} (cũ)` }),
  },
  close: { begin: filledIn, run: () => closePeriod(workbook, closing) },
  "link a table": { begin: ownTable, run: link },
  "unlink a table": { begin: linkedTable, run: unlink },
  "mend letters": { begin: oldLetters, run: mendAll },
  reopen: { begin: closed, run: () => reopenPeriod(workbook, closing) },
} as const satisfies Record<string, Action>;

async function mendAll() {
  const found = await diagnoseCells(workbook);
  return found.ok ? mendCells(workbook, found.value.faults) : found;
}

/** Runs an action through office.js over a model; answers its result and the requests that it sent. */
async function onExcel(
  model: WorkbookModel,
  faults: FaultPlan,
  run: Action["run"],
): Promise<{ readonly result: Result<unknown, unknown>; readonly requests: readonly string[] }> {
  const host = startOfficeHost({ model, faults });
  const result = await run();
  host.stop();
  return { result, requests: host.roundTrips.map(({ body }) => body) };
}

/** Everything in a workbook that a user or a formula can see. */
const stateOf = (model: WorkbookModel) => ({
  sheets: model.sheets.map((sheet) => sheet.layout()),
  names: model.names,
  marker: model.customXml.map(({ xml }) => xml),
  active: model.activeSheet.name,
});

/** Codes of the legacy protocol: cell edit mode, time-out, activity limit, payload of request and response, access denied. */
const MESSAGE_ERRORS = [5004, 5012, 5102, 5103, 5104, 7000];
/** What an action of a batch may be refused with: a name taken, a protected sheet, the user's cancelling, a bug of Excel's. */
const ACTION_ERRORS = [
  "ItemAlreadyExists",
  "AccessDenied",
  "OperationCancelled",
  "GeneralException",
];

function faultsOf(request: string): readonly Fault[] {
  const count = JSON.parse(request).Actions.length;
  const places = Array.from({ length: count }, (_, index) => index).filter(
    (index) => index < 4 || index > count - 28 || index % 197 === 0,
  );
  return [
    ...MESSAGE_ERRORS.flatMap((error): Fault[] => [
      { kind: "refused", error },
      { kind: "answerLost", error },
    ]),
    ...places.map((atAction, index): Fault => {
      const code = ACTION_ERRORS[index % ACTION_ERRORS.length] ?? "";
      return { kind: "stopped", atAction, code };
    }),
  ];
}

jest.setTimeout(300_000);

describe.each(Object.entries(ACTIONS))(
  "%s, whatever round trip fails and in whatever way,",
  (_, action: Action) => {
    const twice = async (faults: FaultPlan) => {
      const model = await action.begin();
      const before = stateOf(model);
      const { result } = await onExcel(model, faults, action.run);
      return { model, before, result };
    };

    /** What the action does where all goes well, and every way in which it can be disturbed. */
    async function disturbances() {
      const model = await action.begin();
      const { result, requests } = await onExcel(model, () => undefined, action.run);
      expect(result).toMatchObject({ ok: true });
      const faults = requests.flatMap((request, trip) =>
        faultsOf(request).map((fault) => ({ trip, fault })),
      );
      return { after: stateOf(model), faults };
    }

    test("leaves the workbook as it was, or is done", async () => {
      const { after, faults } = await disturbances();
      for (const { trip, fault } of faults) {
        const { model, before, result } = await twice((index) =>
          index === trip ? fault : undefined,
        );
        expect({ trip, fault, state: stateOf(model) }).toEqual({
          trip,
          fault,
          state: result.ok ? after : before,
        });
      }
    });

    test("is completed or cleared by the next run, where Excel answers no more from then on", async () => {
      const { after, faults } = await disturbances();
      for (const { trip, fault } of faults) {
        const dead: Fault = { kind: "refused", error: 5012 };
        const { model } = await twice((index) =>
          index < trip ? undefined : index === trip ? fault : dead,
        );
        await onExcel(model, () => undefined, action.run);
        expect({ trip, fault, state: stateOf(model) }).toEqual({ trip, fault, state: after });
      }
    });
  },
);
