import { checkReport, consolidateReports, injectPlan } from "../../../src/actions";
import { builtinPlan } from "../../../src/plan/builtin";
import type { Period } from "../../../src/reporting";
import { officeWorkbook } from "../../../src/workbook/office";
import { reportSources } from "../../support/samples";
import { officerWorkbook, startOfficeHost, type OfficeHost } from "../../support/officeHost";

const plan = builtinPlan;
const june: Period = { kind: "month", year: 2023, month: 6 };
const request = { plan, period: june, regime: "decree09" } as const;
const workbook = officeWorkbook();

let host: OfficeHost;
beforeAll(() => {
  host = startOfficeHost({ model: officerWorkbook() });
});
afterAll(() => {
  host.stop();
  process.stdout.write(`\nRound trips through office.js\n${costs.join("\n")}\n\n`);
});

const costs: string[] = [];
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`.padStart(11);

/** Does an action, notes what it costs, and answers how many round trips it took. */
async function roundTrips(action: string, work: () => Promise<{ readonly ok: boolean }>) {
  const before = host.roundTrips.length;
  expect(await work()).toMatchObject({ ok: true });
  const trips = host.roundTrips.slice(before);
  const sum = (bytesOf: (trip: (typeof trips)[number]) => number): string =>
    kilobytes(trips.reduce((total, trip) => total + bytesOf(trip), 0));
  const sent = sum(({ requestBytes }) => requestBytes);
  const received = sum(({ responseBytes }) => responseBytes);
  costs.push(`  ${action.padEnd(12)}${trips.length}${sent} out${received} in`);
  return trips.length;
}

test("injecting a unit's sheet takes at most four round trips", async () => {
  const unitId = "so-giao-thong-van-tai";
  const trips = await roundTrips("inject", () => injectPlan(workbook, { ...request, unitId }));
  expect(trips).toBeLessThanOrEqual(4);
});

test("checking takes at most four round trips", async () => {
  const trips = await roundTrips("check", () => checkReport(workbook, { plan }));
  expect(trips).toBeLessThanOrEqual(4);
});

test("consolidating a province's files takes at most four round trips, however many files", async () => {
  const sources = await reportSources();
  const trips = await roundTrips("consolidate", () =>
    consolidateReports(workbook, { ...request, sources }),
  );
  expect(trips).toBeLessThanOrEqual(4);
});
