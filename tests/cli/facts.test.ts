import { DuckDBInstance } from "@duckdb/node-api";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { factsFile } from "../../src/cli/facts/factsFile";
import { consolidate, consolidateTasks, mergeTallies, tallyReport } from "../../src/consolidation";
import { validateReport } from "../../src/reporting";
import { ratioToNumber } from "../../src/shared";
import { readUnitSheet, rowsOf, type PeriodRecord } from "../../src/sheets";
import { temporaryFolder } from "../support/commandLine";
import { generatedProvince } from "../support/generatedProvince";
import { gridOf } from "../support/grid";

const folder = temporaryFolder();
const { plan, months } = generatedProvince(7);

/** Each generated month as the fold sees it. */
const records = months.map(({ period, files }): PeriodRecord => {
  const scope = { plan, period, regime: "decree09" } as const;
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

/** What a query answers over the year's facts in a Parquet file. */
async function asked(query: string): Promise<readonly unknown[]> {
  const path = folder("so-lieu.parquet");
  await writeFile(path, factsFile(records.flatMap(rowsOf)));
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
