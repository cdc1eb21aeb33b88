import type { Plan } from "../../plan";
import {
  errorAt,
  formatPeriod,
  isSamePeriod,
  type ReportIssue,
  type SheetDoubt,
  type UnitReport,
} from "../../reporting";
import { err, ok, oncePer, type Result } from "../../shared";
import { cellPlace, sheetPlace, type Grid } from "../grid";
import type { MarkedLink } from "../marker/linkPart";
import type { MarkedTable } from "../marker/tablePart";
import { columnOfRole } from "./figureColumns";
import { joinReports } from "./joinReports";
import { recogniseTables, type TableHeader } from "./recognise";
import { recognisedReport } from "./recognisedReport";
import type { RecognisedRow, RecognisedTable } from "./recognition";
import { textMemory, type TextMemory } from "./textMemory";
import { headerOfTable, isLike, rememberedAnswers } from "./tableMemory";

/** Which period of which unit's table is read. */
export interface LinkContext {
  readonly plan: Plan;
  readonly link: MarkedLink;
  readonly table: MarkedTable;
}

/** The same, with the sheet's other tables that report the period too. */
export interface LinkedContext extends LinkContext {
  readonly others?: readonly MarkedTable[];
}

/**
 * What the linked tables of a sheet say together, their rows and columns known by what was said of them when they were linked,
 * wherever they have gone. A row of which nobody has said what it is counts where it is certain, else it is a doubt. The error says
 * that a table is not to be found.
 */
export function readLinkedSheet(
  grid: Grid,
  { plan, link, table: known, others = [] }: LinkedContext,
): Result<UnitReport, ReportIssue> {
  const missing = err(errorAt(sheetPlace(grid), "sheetTableMissing"));
  const found = [known, ...others].map((table) => linkedTable(grid, { plan, link, table }));
  const told = codesIn(found);
  const reports: UnitReport[] = [];
  for (const own of found) {
    if (!own) return missing;
    const table = withOnlyIndicators(own, plan, told);
    const { report, unconfirmed } = recognisedReport(grid, table, { ...link, plan });
    const period = reports.some(doubtsPeriod) ? [] : periodDoubts(grid, table, link);
    const doubts = unconfirmed.map((row) => unconfirmedDoubt(grid, table, row));
    reports.push({ ...report, doubts: [...period, ...doubts] });
  }
  const [first, ...more] = reports;
  return first ? ok(joinReports(first, more)) : missing;
}

const doubtsPeriod = ({ doubts = [] }: UnitReport): boolean =>
  doubts.some(({ kind }) => kind === "periodDiffers");

/** The indicators that rows of tables are of. */
const codesIn = (tables: readonly (RecognisedTable | undefined)[]): ReadonlySet<string | null> =>
  new Set(tables.flatMap((table) => table?.rows.map(({ indicatorCode }) => indicatorCode) ?? []));

/** The linked table as it is recognised now, or undefined where the sheet has none like it. */
export function linkedTable(
  grid: Grid,
  { plan, link: { period }, table: known }: LinkContext,
): RecognisedTable | undefined {
  const isOwn = (header: TableHeader): boolean => isLike(known, header);
  const tables = recogniseTables(grid, {
    plan,
    period,
    memory: memoryOf(known),
    answersFor: (header) => (isOwn(header) ? rememberedAnswers(known) : undefined),
  });
  return (
    tables.find(({ fingerprint }) => fingerprint === known.fingerprint) ??
    tables.find((table) => isOwn(headerOfTable(table)))
  );
}

/** A linked table is read again after each change, and most of its texts are the same. */
const memoryOf = oncePer<MarkedTable, TextMemory>(textMemory);

/** A task's row in which the figures of its only indicator are still to come answers for them, unless another row does. */
function withOnlyIndicators(
  table: RecognisedTable,
  { tasks }: Plan,
  told: ReadonlySet<string | null>,
): RecognisedTable {
  const onlyOf = new Map(
    tasks.flatMap(({ code, indicators: [only, ...others] }) =>
      only && others.length === 0 && !told.has(only.code) ? [[code, only.code]] : [],
    ),
  );
  const rows = table.rows.map((row) => {
    const only = row.kind === "task" && !row.question ? onlyOf.get(row.taskCode ?? "") : undefined;
    return only === undefined ? row : { ...row, indicatorCode: only };
  });
  return { ...table, rows };
}

function unconfirmedDoubt(
  grid: Grid,
  { columns }: RecognisedTable,
  { rowIndex, title }: RecognisedRow,
): SheetDoubt {
  const place = cellPlace(grid, rowIndex, columnOfRole(columns, "title") ?? 0);
  return { kind: "rowUnconfirmed", text: title, place };
}

/** A doubt where the sheet is of another period than it was linked for, by its columns or by what stands above the table. */
function periodDoubts(
  grid: Grid,
  { columns, statedPeriod, periodMissing }: RecognisedTable,
  { period }: MarkedLink,
): readonly SheetDoubt[] {
  const isNamed = columns.some(
    (column) => column.time === "current" && column.period && isSamePeriod(column.period, period),
  );
  const isOther = statedPeriod !== undefined && !isSamePeriod(statedPeriod, period);
  if (!periodMissing && (isNamed || !isOther)) return [];
  const text = statedPeriod ? formatPeriod(statedPeriod) : "";
  return [{ kind: "periodDiffers", text, place: sheetPlace(grid) }];
}
