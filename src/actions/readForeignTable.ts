import type { UnitId } from "../plan";
import { isSamePeriod, validateReport, type Period, type UnitReport } from "../reporting";
import {
  headerOfTable,
  joinReports,
  knownTable,
  rangeAddress,
  recognisedReport,
  recogniseOne,
  recogniseTables,
  rememberedAnswers,
  tableWorth,
  unitOfTable,
  type Grid,
  type MarkedTable,
  type RecognisedRow,
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
 * What a file says whose unit keeps tables of its own: the one of the period with most of the plan in it, and those beside it on
 * its sheet. Rows that are known for certain count, the others are told of. Undefined where no table holds work of the plan; where it
 * is not clear whose table it is, or of which period, nothing of it counts.
 */
export function readForeignTable(
  file: string,
  grids: readonly Grid[],
  scope: ForeignScope,
): FileReading | undefined {
  const tables = foundTables(grids, scope);
  const best = tables.find(({ table }) => isOfPeriod(table, scope.period)) ?? tables[0];
  if (!best) return undefined;
  const { grid, table, unitId } = best;
  const unclear = (code: FileIssue["code"]): FileReading => ({
    file,
    kind: "recognised",
    reports: [],
    issues: [fileError(file, { code, sheet: grid.sheet })],
  });
  if (unitId === undefined) return unclear("tableUnitUnclear");
  if (!isOfPeriod(table, scope.period)) return unclear("tablePeriodUnclear");
  const beside = tables.filter(
    (each) => each !== best && each.grid === grid && isAlongside(each, scope),
  );
  const read = readTogether({ ...grid, file }, [best, ...beside], { ...scope, unitId });
  return { file, kind: "recognised", reports: [checkedReport(read, scope)], issues: read.issues };
}

/** A table, whose it is where that is clear, and what was known of it. */
interface FoundTable {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly unitId?: UnitId;
  readonly known?: MarkedTable;
}

/** The tables that hold work of the plan, the one with most of it first. */
const foundTables = (grids: readonly Grid[], scope: ForeignScope): readonly FoundTable[] =>
  grids
    .flatMap((grid) => recogniseTables(grid, scope).map((table) => ({ grid, table })))
    .map(({ grid, table }) => {
      const unitId = unitOfTable(grid, table, scope.plan) ?? scope.unitId;
      return withKnown({ grid, table, ...(unitId !== undefined && { unitId }) }, scope);
    })
    .filter(({ table }) => tableWorth(table) >= LEAST_WORTH)
    .sort((a, b) => tableWorth(b.table) - tableWorth(a.table));

/** A table with what is known of its unit's like, where that is known. */
function withKnown(found: FoundTable, scope: ForeignScope): FoundTable {
  const { grid, table, unitId } = found;
  const { plan, period } = scope;
  const own = scope.tables?.filter((each) => each.planId === plan.id && each.unitId === unitId);
  const known = knownTable(own ?? [], headerOfTable(table));
  if (!known) return found;
  const answersFor = () => rememberedAnswers(known);
  const again = recogniseOne(grid, table.fingerprint, { plan, period, answersFor });
  return { ...found, table: again ?? table, known };
}

/** A table beside one of the period is of it too, where it names no other one. */
const isAlongside = (
  { table: { periodMissing, statedPeriod } }: FoundTable,
  { period }: ForeignScope,
): boolean => !periodMissing && (!statedPeriod || isSamePeriod(statedPeriod, period));

/** What a sheet's tables say together, the rows that a person must first say something of, and what is to be told. */
interface ReadTables {
  readonly report: UnitReport;
  readonly known: readonly MarkedTable[];
  readonly questions: number;
  readonly issues: readonly FileIssue[];
}

/** Reads the first table and every other one that does not say otherwise what was said already; the unit is the first one's. */
function readTogether(
  grid: Grid,
  [best, ...beside]: readonly [FoundTable, ...FoundTable[]],
  scope: ForeignScope & { readonly unitId: UnitId },
): ReadTables {
  const file = grid.file ?? "";
  const joined = [best];
  const leftOut: FoundTable[] = [];
  const first = recognisedReport(grid, best.table, scope);
  let { report } = first;
  for (const found of beside) {
    const other = withKnown({ ...found, unitId: scope.unitId }, scope);
    const both = joinReports(report, [recognisedReport(grid, other.table, scope).report]);
    const isAgain = both.doubts?.some(({ kind }) => kind === "codeDuplicated") ?? false;
    if (isAgain) {
      leftOut.push(other);
      continue;
    }
    report = both;
    joined.push(other);
  }
  const rows = joined.flatMap(({ table }) => table.rows);
  return {
    report,
    known: joined.flatMap(({ known }) => known ?? []),
    questions: rows.filter(({ question }) => question).length,
    issues: [
      recognisedIssue(file, grid.sheet, rows),
      ...leftOut.map(({ table }) => leftOutIssue(file, table)),
    ],
  };
}

function checkedReport(
  { report, known, questions }: ReadTables,
  { plan, terms }: ForeignScope,
): CheckedReport {
  return {
    kind: "recognised",
    report,
    findings: validateReport(plan, report, terms),
    ...(known.length > 0 && { tables: known }),
    ...(questions > 0 && { questions }),
  };
}

/** A table is of the period that its columns name, else of the one that is named above it. */
function isOfPeriod(table: RecognisedTable, period: Period): boolean {
  const named = table.columns.some(
    (column) => column.time === "current" && column.period && isSamePeriod(column.period, period),
  );
  const stated = table.statedPeriod !== undefined && isSamePeriod(table.statedPeriod, period);
  return !table.periodMissing && (named || stated);
}

/** Tells that tables of the unit's own were read, and of which of their rows a person must first say what they are. */
function recognisedIssue(file: string, sheet: string, rows: readonly RecognisedRow[]): FileIssue {
  const asked = rows.filter(({ question }) => question).map(({ rowIndex }) => rowIndex + 1);
  return {
    code: asked.length > 0 ? "tableRowsUnconfirmed" : "tableRecognised",
    severity: asked.length > 0 ? "warning" : "note",
    file,
    sheet,
    params: { rows: String(rows.filter(isCertain).length), unconfirmed: asked.join(", ") },
  };
}

/** Tells of a table that says otherwise what another one on its sheet says, and was not read. */
const leftOutIssue = (file: string, { sheet, range, rows }: RecognisedTable): FileIssue => ({
  code: "tableLeftOut",
  severity: "warning",
  file,
  sheet,
  params: { range: rangeAddress(range), rows: String(rows.filter(isCertain).length) },
});

const isCertain = ({ taskCode, question }: RecognisedRow): boolean =>
  taskCode !== null && !question;
