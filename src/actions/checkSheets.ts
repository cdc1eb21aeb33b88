import {
  earlierReports,
  revalidateReport,
  validateReport,
  type ReportContext,
  type ReportIssue,
  type UnitReport,
} from "../reporting";
import type { Plan } from "../plan";
import type { Grid } from "../sheets";
import { readSheet, type SheetContext } from "./readSheet";
import type { SheetToCheck } from "./sheetsToCheck";

/** What sheets are checked against; the sheets are each other's past. */
export interface CheckTerms extends Omit<ReportContext, "others"> {
  readonly plan: Plan;
}

/** A sheet that was checked: what it says, unless it can't be read at all, and everything found in it. */
export type CheckedSheet = SheetToCheck & {
  readonly report?: UnitReport;
  readonly issues: readonly ReportIssue[];
};

/** Checks sheets of one workbook, in their order. */
export function checkSheets(
  sheets: readonly SheetToCheck[],
  terms: CheckTerms,
): readonly CheckedSheet[] {
  const read = sheets.map((sheet) => unchecked(sheet, terms));
  return read.map((sheet) => {
    const { report } = sheet;
    if (!report) return sheet;
    const context = { ...terms, others: othersOf(sheet, read) };
    return { ...sheet, issues: validateReport(terms.plan, report, context) };
  });
}

/**
 * The same as `checkSheets` of all sheets with `fresh` grids in place of some, under the same terms: only rows whose records changed
 * are looked at again, in their own sheets and in those of the unit whose past they are.
 */
export function recheckSheets(
  checked: readonly CheckedSheet[],
  fresh: readonly Grid[],
  terms: CheckTerms,
): readonly CheckedSheet[] {
  const read = checked.map((sheet) => {
    const grid = fresh.find((each) => each.sheet === sheet.sheet);
    return grid ? unchecked({ ...sheet, grid }, { plan: terms.plan, before: sheet.grid }) : sheet;
  });
  const hasCome = read.some(({ report }, index) => !report !== !checked[index]?.report);
  if (hasCome) return checkSheets(read, terms);
  const changes = changesBetween(checked, read);
  return read.map((sheet, index) => {
    const { report } = sheet;
    const touched = report && touchedRows(report, changes);
    if (!touched) return sheet;
    const { issues, report: before } = checked[index] ?? sheet;
    const change = { issues, touched, isSame: report === before };
    const context = { ...terms, others: othersOf(sheet, read), ...change };
    return { ...sheet, issues: revalidateReport(terms.plan, report, context) };
  });
}

function unchecked(sheet: SheetToCheck, context: SheetContext): CheckedSheet {
  const report = readSheet(sheet, { ...context, isRemembered: true });
  return report.ok
    ? { ...sheet, report: report.value, issues: [] }
    : { ...sheet, report: undefined, issues: [report.error] };
}

const othersOf = (own: CheckedSheet, all: readonly CheckedSheet[]): readonly UnitReport[] =>
  all.flatMap(({ report }) => (report && report !== own.report ? [report] : []));

/** A report that was read again, and the codes of the rows that it says otherwise now. */
interface Change {
  readonly report: UnitReport;
  readonly rows: readonly string[];
}

const changesBetween = (
  before: readonly CheckedSheet[],
  after: readonly CheckedSheet[],
): readonly Change[] =>
  after.flatMap(({ report }, index) => {
    const earlier = before[index]?.report;
    if (!report || !earlier || report === earlier) return [];
    return [{ report, rows: changedRows(earlier, report) }];
  });

/** The codes of the rows that changed in a report or in its past; undefined where neither was read again. */
function touchedRows(
  report: UnitReport,
  changes: readonly Change[],
): ReadonlySet<string> | undefined {
  const changed = changes.map((change) => change.report);
  const past = earlierReports(report, changed).map((earlier) => earlier.report);
  const own = changes.filter((change) => change.report === report || past.includes(change.report));
  return own.length === 0 ? undefined : new Set(own.flatMap(({ rows }) => rows));
}

/** The codes of rows that came, went or read otherwise; a record holds the cells it was read from, so a moved row has changed too. */
function changedRows(before: UnitReport, after: UnitReport): readonly string[] {
  const earlier = recordsOf(before);
  const later = recordsOf(after);
  return [...new Set([...earlier.keys(), ...later.keys()])].filter(
    (code) => !isSameRecord(earlier.get(code), later.get(code)),
  );
}

const recordsOf = ({ tasks, indicators }: UnitReport) =>
  new Map([...tasks, ...indicators].map((record) => [record.code, record] as const));

/** A row that was not read again has kept its record. */
const isSameRecord = (a: object | undefined, b: object | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
