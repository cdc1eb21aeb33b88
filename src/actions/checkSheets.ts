import {
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
  const changed = read.some(({ report }, index) => !report !== !checked[index]?.report);
  if (changed) return checkSheets(read, terms);
  const touched = touchedRows(checked, read);
  return read.map((sheet, index) => {
    const { report, tag } = sheet;
    const rows = touched.get(tag.unitId);
    if (!report || !rows) return sheet;
    const { issues } = checked[index] ?? sheet;
    const context = { ...terms, others: othersOf(sheet, read), issues, touched: rows };
    return { ...sheet, issues: revalidateReport(terms.plan, report, context) };
  });
}

function unchecked(sheet: SheetToCheck, context: SheetContext): CheckedSheet {
  const report = readSheet(sheet, context);
  return report.ok
    ? { ...sheet, report: report.value, issues: [] }
    : { ...sheet, report: undefined, issues: [report.error] };
}

const othersOf = (own: CheckedSheet, all: readonly CheckedSheet[]): readonly UnitReport[] =>
  all.flatMap(({ report }) => (report && report !== own.report ? [report] : []));

/** By unit, the codes of the rows that any of its sheets says otherwise now; a unit whose sheets were not read again has none. */
function touchedRows(
  before: readonly CheckedSheet[],
  after: readonly CheckedSheet[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const touched = new Map<string, Set<string>>();
  after.forEach(({ report, tag }, index) => {
    const earlier = before[index]?.report;
    if (!report || !earlier || report === earlier) return;
    const rows = touched.get(tag.unitId) ?? new Set();
    touched.set(tag.unitId, rows);
    for (const code of changedRows(earlier, report)) rows.add(code);
  });
  return touched;
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
