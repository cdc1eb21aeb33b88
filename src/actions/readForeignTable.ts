import type { UnitId } from "../plan";
import { isSamePeriod, validateReport, type Period } from "../reporting";
import {
  headerOfTable,
  knownTable,
  recognisedReport,
  recogniseOne,
  recogniseTables,
  rememberedAnswers,
  tableWorth,
  unitOfTable,
  type Grid,
  type MarkedTable,
  type RecognisedTable,
} from "../sheets";
import { fileError, type FileIssue } from "./fileIssue";
import type { CheckedReport, FileReading, FileScope } from "./fileReading";

/** So much of the plan a table holds before it is taken for a report: some two rows that are known for certain. */
const LEAST_WORTH = 1.5;

/** A file's scope, what is known of units' own tables, and whose the file is where it names nobody. */
export interface ForeignScope extends FileScope {
  readonly unitId?: UnitId;
}

/**
 * What a file says whose unit keeps a table of its own: its rows that are known for certain count, the others are told of. Undefined
 * where no table holds work of the plan; where it is not clear whose table it is, or of which period, nothing of it counts.
 */
export function readForeignTable(
  file: string,
  grids: readonly Grid[],
  scope: ForeignScope,
): FileReading | undefined {
  const found = bestTable(grids, scope);
  if (!found || tableWorth(found.table) < LEAST_WORTH) return undefined;
  const { grid, table, unitId, known } = found;
  const unclear = (code: FileIssue["code"]): FileReading => ({
    file,
    kind: "recognised",
    reports: [],
    issues: [fileError(file, { code, sheet: grid.sheet })],
  });
  if (unitId === undefined) return unclear("tableUnitUnclear");
  if (!isOfPeriod(table, scope.period)) return unclear("tablePeriodUnclear");
  const { report, unconfirmed } = recognisedReport({ ...grid, file }, table, { ...scope, unitId });
  const read: CheckedReport = {
    kind: "recognised",
    report,
    findings: validateReport(scope.plan, report, scope.terms),
    ...(known && { table: known }),
    ...(unconfirmed.length > 0 && { questions: unconfirmed.length }),
  };
  return {
    file,
    kind: "recognised",
    reports: [read],
    issues: [recognisedIssue(file, table, unconfirmed.length)],
  };
}

/** A table, whose it is where that is clear, and what was known of it. */
interface FoundTable {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly unitId?: UnitId;
  readonly known?: MarkedTable;
}

function bestTable(grids: readonly Grid[], scope: ForeignScope): FoundTable | undefined {
  const tables = grids.flatMap((grid) =>
    recogniseTables(grid, scope).map((table) => withKnown(grid, table, scope)),
  );
  return tables.sort((a, b) => tableWorth(b.table) - tableWorth(a.table))[0];
}

/** A table with what is known of its unit's like, where that is known. */
function withKnown(grid: Grid, table: RecognisedTable, scope: ForeignScope): FoundTable {
  const { plan, period } = scope;
  const unitId = unitOfTable(grid, table, plan) ?? scope.unitId;
  if (unitId === undefined) return { grid, table };
  const own = scope.tables?.filter((each) => each.planId === plan.id && each.unitId === unitId);
  const known = knownTable(own ?? [], headerOfTable(table));
  if (!known) return { grid, table, unitId };
  const answersFor = () => rememberedAnswers(known);
  const again = recogniseOne(grid, table.fingerprint, { plan, period, answersFor });
  return { grid, table: again ?? table, unitId, known };
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
