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
  /** The sums from the target's start as the unit's own sheet has them: a cross-check, never added. */
  readonly cumulative?: IndicatorRecord["cumulative"];
  /** When the report was closed for sending, and which version of it this is, where that is known. */
  readonly sending?: Sending;
}

/** The mark of a report that was sent: an ISO date and time, and 1 for the unit's first report of the period. */
export interface Sending {
  readonly sentAt?: string;
  readonly version: number;
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
export const tallyReport = (
  report: UnitReport,
  findings: readonly ReportIssue[],
  sending?: Sending,
): Tally =>
  mergeTallies(
    ...report.indicators.map((record) => {
      const entry = entryOf(report, record, findings);
      return tallyRecord(emptyTally, sending ? { ...entry, sending } : entry);
    }),
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
    ...(record.cumulative && { cumulative: record.cumulative }),
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

const identityOf = ({
  role,
  numerator,
  denominator,
  statement,
  cumulative,
  sending,
}: TallyEntry): string =>
  JSON.stringify([
    statement.kind,
    statement.kind === "unusable" ? statement.reason : null,
    role,
    numerator,
    denominator,
    cumulative,
    sending,
  ]);
