import { DuckDBInstance } from "@duckdb/node-api";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { factsOf } from "../../src/cli/facts/factColumns";
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
import { temporaryFolder } from "../support/commandLine";
import { generatedProvince } from "../support/generatedProvince";
import { gridOf } from "../support/grid";

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

/** What a query answers over the year's facts in a Parquet file. */
async function asked(query: string): Promise<readonly unknown[]> {
  const path = folder("so-lieu.parquet");
  await writeFacts(path, yearOfFacts());
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
