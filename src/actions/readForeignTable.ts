import { isSamePeriod, validateReport, type Period } from "../reporting";
import {
  recognisedReport,
  recogniseTables,
  tableWorth,
  unitOfTable,
  type Grid,
  type RecognisedTable,
} from "../sheets";
import { fileError, type FileIssue } from "./fileIssue";
import type { FileReading, FileScope } from "./fileReading";

/** So much of the plan a table holds before it is taken for a report: some two rows that are known for certain. */
const LEAST_WORTH = 1.5;

/**
 * What a file says whose unit keeps a table of its own: its rows that are known for certain count, the others are told of. Undefined
 * where no table holds work of the plan; where it is not clear whose table it is, or of which period, nothing of it counts.
 */
export function readForeignTable(
  file: string,
  grids: readonly Grid[],
  scope: FileScope,
): FileReading | undefined {
  const found = bestTable(grids, scope);
  if (!found || tableWorth(found.table) < LEAST_WORTH) return undefined;
  const { grid, table } = found;
  const unitId = unitOfTable(grid, table, scope.plan);
  const unclear = (code: FileIssue["code"]): FileReading => ({
    file,
    reports: [],
    issues: [fileError(file, { code, sheet: grid.sheet })],
  });
  if (unitId === undefined) return unclear("tableUnitUnclear");
  if (!isOfPeriod(table, scope.period)) return unclear("tablePeriodUnclear");
  const { report, unconfirmed } = recognisedReport({ ...grid, file }, table, { ...scope, unitId });
  return {
    file,
    reports: [{ report, findings: validateReport(scope.plan, report, scope.terms) }],
    issues: [recognisedIssue(file, table, unconfirmed.length)],
  };
}

function bestTable(
  grids: readonly Grid[],
  { plan, period }: FileScope,
): { readonly grid: Grid; readonly table: RecognisedTable } | undefined {
  const tables = grids.flatMap((grid) =>
    recogniseTables(grid, { plan, period }).map((table) => ({ grid, table })),
  );
  return tables.sort((a, b) => tableWorth(b.table) - tableWorth(a.table))[0];
}

/** A table is of the period that its columns name, else of the one that is named above it. */
function isOfPeriod(table: RecognisedTable, period: Period): boolean {
  const named = table.columns.some(
    (column) => column.time === "current" && column.period && isSamePeriod(column.period, period),
  );
  const stated = table.statedPeriod !== undefined && isSamePeriod(table.statedPeriod, period);
  return !table.periodMissing && (named || stated);
}

/** Tells that a table of the unit's own was read, and which of its rows a person must first say what they are. */
function recognisedIssue(
  file: string,
  { sheet, rows }: RecognisedTable,
  unconfirmed: number,
): FileIssue {
  const asked = rows.filter(({ question }) => question).map(({ rowIndex }) => rowIndex + 1);
  return {
    code: unconfirmed > 0 ? "tableRowsUnconfirmed" : "tableRecognised",
    severity: unconfirmed > 0 ? "warning" : "note",
    file,
    sheet,
    params: {
      rows: String(rows.filter(({ taskCode, question }) => taskCode !== null && !question).length),
      unconfirmed: asked.join(", "),
    },
  };
}
