import { readReportFile, readReportPeriods, type ReportSource } from "../../src/actions";
import type { Period } from "../../src/reporting";
import { ok } from "../../src/shared";
import { unitSheet } from "../../src/sheets";
import { createXlsx } from "../../src/workbook/xlsx";
import { aProvince } from "../support/aProvince";
import { openedWorkbook } from "../support/opened";

const plan = aProvince();
const months = [4, 5, 6].map((month): Period => ({ kind: "month", year: 2023, month }));
const scopeOf = (period: Period) => ({ plan, period, regime: "decree09" }) as const;

/** A unit's workbook of three months, and how often it was opened and each of its sheets read. */
function countedSource() {
  const layouts = months.map((period, index) =>
    unitSheet({
      plan,
      unitId: "ba-to",
      period,
      regime: "decree09",
      answers: { "III.2.b-1": { numerator: index + 1, denominator: 10 } },
    }),
  );
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const workbook = openedWorkbook(createXlsx(layouts));
  const source: ReportSource = {
    fileName: "ba-to.xlsx",
    open: async () => {
      count("open");
      return ok({
        ...workbook,
        readSheets: (names, wanted) => {
          names.forEach(count);
          return workbook.readSheets(names, wanted);
        },
      });
    },
  };
  return { source, counts, names: layouts.map(({ name }) => name) };
}

const [APRIL, MAY, JUNE] = months;

test("a file read for all its periods says of each what it says read for that one alone", async () => {
  if (!APRIL || !MAY || !JUNE) throw new Error("There are three months");
  const { source } = countedSource();
  const { own, others } = await readReportPeriods(source, scopeOf(JUNE));
  expect(own).toEqual(await readReportFile(source, scopeOf(JUNE)));
  expect(others).toEqual([
    { period: APRIL, reading: await readReportFile(source, scopeOf(APRIL)) },
    { period: MAY, reading: await readReportFile(source, scopeOf(MAY)) },
  ]);
});

test("a file read for all its periods is opened once, and each of its sheets is read once", async () => {
  if (!JUNE) throw new Error("There are three months");
  const { source, counts, names } = countedSource();
  await readReportPeriods(source, scopeOf(JUNE));
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(["open", ...names].map((what) => [what, 1])),
  );
});
