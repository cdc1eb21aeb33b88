import { DuckDBInstance } from "@duckdb/node-api";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { factsOf, type Fact } from "../../src/cli/facts/factColumns";
import { writeFacts } from "../../src/cli/facts/writeFacts";
import {
  accumulate,
  consolidate,
  consolidateTasks,
  mergeTallies,
  tallyReport,
  type Scope,
} from "../../src/consolidation";
import { validateReport, type Period } from "../../src/reporting";
import { ratioToNumber } from "../../src/shared";
import { readUnitSheet, type PeriodRecord } from "../../src/sheets";
import { aProvince, JUNE, tallied, unitReport } from "../support/aProvince";
import { temporaryFolder } from "../support/commandLine";
import { generatedProvince } from "../support/generatedProvince";
import { gridOf } from "../support/grid";
import { withStandIns } from "../support/standingIn";

const folder = temporaryFolder();
const { plan, months } = generatedProvince(7);

const scopeOf = (period: Period): Scope => ({ plan, period, regime: "decree09" });

/** Each generated month as the fold sees it. */
const records = months.map(({ period, files }): PeriodRecord => {
  const scope = scopeOf(period);
  const reports = files.flatMap(({ layouts }) =>
    layouts.flatMap((layout) => {
      const read = readUnitSheet(gridOf(layout), { plan });
      return read.ok ? [read.value] : [];
    }),
  );
  const tallies = reports.map((report) => tallyReport(report, validateReport(plan, report)));
  return {
    indicators: consolidate(scope, mergeTallies(...tallies)),
    tasks: consolidateTasks(scope, reports),
  };
});

async function* yearOfFacts() {
  for (const record of records) yield* factsOf(scopeOf(record.indicators.period), record);
}

/** What a query answers over facts, the year's unless told otherwise, in a Parquet file. */
async function asked(query: string, facts: AsyncIterable<Fact> = yearOfFacts()) {
  const path = folder("so-lieu.parquet");
  await writeFacts(path, facts);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`CREATE VIEW facts AS SELECT * FROM read_parquet('${path}')`);
  const views = join(__dirname, "../../src/cli/facts/percentages.sql");
  await connection.run(await readFile(views, "utf8"));
  const read = await connection.runAndReadAll(query);
  return read.getRowsJson();
}

test("SQL over the facts comes to the fold's sums, percentages and coverage of every period", async () => {
  const rows = await asked(
    "SELECT period, code, numerator, denominator, rate, reported::INT, required::INT FROM indicator_percentages ORDER BY period, code",
  );
  const expected = records.flatMap(({ indicators: { indicators } }, index) =>
    indicators.map(({ code, numerator, denominator, rate, coverage }) => [
      `2023-${String(index + 1).padStart(2, "0")}`,
      code,
      ratioToNumber(numerator),
      ratioToNumber(denominator),
      rate ? expect.closeTo(ratioToNumber(rate), 12) : null,
      coverage.reported,
      coverage.required,
    ]),
  );
  expect(rows).toEqual(expected);
});

test("SQL over the facts comes to the fold's counts of each lead's tasks", async () => {
  const rows = await asked(
    "SELECT period, unit_id, due::INT, complete::INT, on_time::INT, overdue::INT FROM lead_percentages ORDER BY period, unit_id",
  );
  const expected = records.flatMap(({ tasks }, index) =>
    tasks.byLead.map(({ unitId, figures }) => [
      `2023-${String(index + 1).padStart(2, "0")}`,
      unitId,
      figures.due,
      figures.complete,
      figures.onTime,
      figures.overdue.length,
    ]),
  );
  expect(rows).toEqual(expected);
});

test("SQL over the facts comes to the fold's cumulative sums from the day on which each target began to hold", async () => {
  const rows = await asked(
    "SELECT period, code, numerator, denominator, rate, reported::INT FROM cumulative_percentages ORDER BY period, code",
  );
  const history = records.map(({ indicators }) => indicators);
  const indicators = plan.tasks.flatMap((task) => task.indicators);
  const expected = months.flatMap(({ period }, index) =>
    indicators.map((indicator) => {
      const sums = accumulate(scopeOf(period), indicator, history.slice(0, index + 1));
      return [
        `2023-${String(index + 1).padStart(2, "0")}`,
        indicator.code,
        ratioToNumber(sums.numerator),
        ratioToNumber(sums.denominator),
        sums.rate ? expect.closeTo(ratioToNumber(sums.rate), 12) : null,
        sums.coverage.reported,
      ];
    }),
  );
  expect(rows).toEqual(expected);
});

test("SQL over the facts takes a lead's total alone where it stands in for its members' parts", async () => {
  const province = aProvince();
  const scope: Scope = { plan: province, period: JUNE, regime: "decree09" };
  const reports = [
    unitReport("ba-to", { "III.2.b-1": [1, 4] }),
    unitReport("cong-an-tinh", { "III.2.b-1": [5, 8] }),
  ];
  const tally = mergeTallies(...reports.map((report) => tallied(province, report)));
  const indicators = withStandIns(scope, consolidate(scope, tally));
  const tasks = consolidateTasks(scope, reports);
  const facts = async function* () {
    yield* factsOf(scope, { indicators, tasks });
  };
  const sums = "numerator, denominator, reported::INT, required::INT";
  const where = "WHERE code = 'III.2.b-1'";
  expect(await asked(`SELECT ${sums} FROM indicator_percentages ${where}`, facts())).toEqual([
    [5, 8, 1, 4],
  ]);
  expect(
    await asked(`SELECT numerator, denominator FROM cumulative_percentages ${where}`, facts()),
  ).toEqual([[5, 8]]);
});
