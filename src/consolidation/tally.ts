import type { IndicatorCode, UnitId } from "../plan";
import {
  formatPeriod,
  type Figure,
  type IndicatorRecord,
  type Period,
  type ReportIssue,
  type UnitReport,
  type UnitRole,
} from "../reporting";
import { isSameStatement, statementOf, type Statement } from "./statement";

/** What one report says of one indicator, with the cells it stands in. */
export interface TallyEntry {
  readonly unitId: UnitId;
  readonly period: Period;
  readonly indicator: IndicatorCode;
  readonly role: UnitRole;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly statement: Statement;
}

/** The versions of one unit's entry that came in, in an order that does not depend on the order of arrival. */
type Versions = readonly TallyEntry[];

/**
 * Everything said so far, by period and indicator and then by unit. Differing versions are kept side by side, the same
 * one once, so that merging is associative, commutative and idempotent.
 */
export type Tally = ReadonlyMap<string, ReadonlyMap<UnitId, Versions>>;

/** The tally of no reports: merging it changes nothing. */
export const emptyTally: Tally = new Map();

/** A tally and one more entry. */
export const tallyRecord = (tally: Tally, entry: TallyEntry): Tally =>
  mergeTallies(tally, new Map([[cellKey(entry), new Map([[entry.unitId, [entry]]])]]));

/** The tally of one report; its findings tell which figures hold errors. */
export const tallyReport = (report: UnitReport, findings: readonly ReportIssue[]): Tally =>
  mergeTallies(
    ...report.indicators.map((record) =>
      tallyRecord(emptyTally, entryOf(report, record, findings)),
    ),
  );

/** One tally of all that the given ones hold: of reports, of a district's communes, of a nation's provinces. */
export function mergeTallies(...tallies: readonly Tally[]): Tally {
  const merged = new Map<string, Map<UnitId, Versions>>();
  for (const tally of tallies) {
    for (const [key, units] of tally) {
      const known = merged.get(key) ?? new Map<UnitId, Versions>();
      for (const [unitId, versions] of units) {
        known.set(unitId, union(known.get(unitId) ?? [], versions));
      }
      merged.set(key, known);
    }
  }
  return merged;
}

/** What each unit says of an indicator in a period: where its versions disagree, that they do. */
export function entriesOf(
  tally: Tally,
  of: Pick<TallyEntry, "period" | "indicator">,
): ReadonlyMap<UnitId, TallyEntry> {
  const entries = new Map<UnitId, TallyEntry>();
  for (const [unitId, versions] of tally.get(cellKey(of)) ?? []) {
    const entry = agreedEntry(versions);
    if (entry) entries.set(unitId, entry);
  }
  return entries;
}

function entryOf(
  report: UnitReport,
  record: IndicatorRecord,
  findings: readonly ReportIssue[],
): TallyEntry {
  return {
    unitId: report.unitId,
    period: report.period,
    indicator: record.code,
    role: record.role,
    numerator: record.numerator,
    denominator: record.denominator,
    statement: statementOf(record, findings),
  };
}

/** The version that stands for all: blanks give way to what is said, and what is said must be the same. */
function agreedEntry(versions: Versions): TallyEntry | undefined {
  const [first, ...others] = versions.filter(({ statement }) => statement.kind !== "blank");
  if (!first) return versions[0];
  return others.every(({ statement }) => isSameStatement(statement, first.statement))
    ? first
    : { ...first, statement: { kind: "unusable", reason: "differingReports" } };
}

function union(known: Versions, more: Versions): Versions {
  if (known.length === 0) return more;
  const byIdentity = new Map([...known, ...more].map((entry) => [identityOf(entry), entry]));
  return [...byIdentity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const cellKey = ({ period, indicator }: Pick<TallyEntry, "period" | "indicator">): string =>
  `${formatPeriod(period)} ${indicator}`;

const identityOf = ({ role, numerator, denominator, statement }: TallyEntry): string =>
  JSON.stringify([
    statement.kind,
    statement.kind === "unusable" ? statement.reason : null,
    role,
    numerator,
    denominator,
  ]);
