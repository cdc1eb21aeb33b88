import {
  consolidate,
  consolidateTasks,
  mergeTallies,
  tallyReport,
  type Scope,
} from "../consolidation";
import { isSamePeriod, type Figure } from "../reporting";
import { keyOf, periodRecord, rowsOf, unitOf, type DataRow, type PeriodRecord } from "../sheets";
import type { CheckedReport } from "./fileReading";

/** A period's record with new reports in it, and the rows of the sheet of figures that this changes. */
export interface MergedRecord {
  readonly record: PeriodRecord;
  readonly changed: readonly DataRow[];
}

/**
 * Puts reports into what the sheet of figures records of the scope's period: a unit's new report takes the place of all that was
 * recorded of it; units without one keep their rows as the secretariat has left them.
 */
export function mergeRecord(
  scope: Scope & { readonly startAnew?: boolean },
  reports: readonly CheckedReport[],
  recorded: readonly DataRow[],
): MergedRecord {
  const units = new Set(reports.map(({ report }) => report.unitId));
  const isNew = (row: DataRow) => scope.startAnew === true || units.has(unitOf(row));
  const own = recorded.filter(({ period }) => isSamePeriod(period, scope.period));
  const kept = own.filter((row) => !isNew(row));
  const keptKeys = new Set(kept.map(keyOf));
  const fresh = freshRows(scope, reports).filter((row) => !keptKeys.has(keyOf(row)));
  const freshKeys = new Set(fresh.map(keyOf));
  const emptied = own.filter((row) => isNew(row) && !freshKeys.has(keyOf(row))).map(emptiedRow);
  return {
    record: periodRecord(scope, [...fresh, ...kept]),
    changed: [...fresh, ...emptied],
  };
}

/** What the reports come to, in the plan's order, and behind it whatever others consolidated besides. */
function freshRows(scope: Scope, reports: readonly CheckedReport[]): readonly DataRow[] {
  const ready = new Map(
    reports.flatMap(({ rows = [] }) => rows.map((row) => [keyOf(row), row] as const)),
  );
  const folded = foldedRows(
    scope,
    reports.filter(({ rows }) => rows === undefined),
  );
  const keys = new Set(folded.map(keyOf));
  return [
    ...folded.map((row) => ready.get(keyOf(row)) ?? row),
    ...[...ready].flatMap(([key, row]) => (keys.has(key) ? [] : [row])),
  ];
}

function foldedRows(scope: Scope, reports: readonly CheckedReport[]): readonly DataRow[] {
  const tallies = reports.map(({ report, findings, sending }) =>
    tallyReport(report, findings, sending),
  );
  return rowsOf({
    indicators: consolidate(scope, mergeTallies(...tallies)),
    tasks: consolidateTasks(
      scope,
      reports.map(({ report }) => report),
    ),
  });
}

/** A row of which the unit's new report says nothing any more. */
function emptiedRow(row: DataRow): DataRow {
  if (row.kind === "task") {
    return { ...row, isDue: false, share: { ...row.share, standing: "notReported" } };
  }
  const { unitId, entry } = row.part;
  const blank: Figure = { kind: "blank", place: entry?.numerator.place ?? { sheet: "" } };
  return {
    ...row,
    part: {
      standing: "notReporter",
      unitId,
      entry: {
        unitId,
        period: row.period,
        indicator: row.code,
        role: "coordinating",
        numerator: blank,
        denominator: blank,
        statement: { kind: "blank" },
      },
    },
  };
}
