import { isCompleteStanding, type Scope } from "../../consolidation";
import { formatPeriod, isEarlierPeriod, type PastReport } from "../../reporting";
import { unitOf, type DataRow } from "./dataRow";

/** What the rows of a sheet of figures tell of the units' reports for periods of the scope's kind before its own. */
export function recordedReports(
  { plan, period, regime }: Scope,
  rows: readonly DataRow[],
): readonly PastReport[] {
  const byReport = new Map<string, DataRow[]>();
  for (const row of rows.filter((each) => isEarlierPeriod(each.period, period))) {
    const key = `${formatPeriod(row.period)} ${unitOf(row)}`;
    const known = byReport.get(key);
    if (known) known.push(row);
    else byReport.set(key, [row]);
  }
  return [...byReport.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const scope = { planId: plan.id, unitId: unitOf(first), period: first.period, regime };
    const rows = { tasks: own.flatMap(statusOf), indicators: own.flatMap(figuresOf) };
    return [{ ...scope, isRecorded: true, ...rows }];
  });
}

function statusOf(row: DataRow): PastReport["tasks"] {
  if (row.kind !== "task" || !row.share.place) return [];
  const { standing, place } = row.share;
  const status = isCompleteStanding(standing) ? { status: "complete" as const } : {};
  return [{ code: row.code, status: { text: "", place, ...status } }];
}

function figuresOf(row: DataRow): PastReport["indicators"] {
  if (row.kind !== "indicator" || !row.part.entry) return [];
  const { numerator, denominator, cumulative, sending } = row.part.entry;
  const figures = { code: row.code, numerator, denominator };
  return [{ ...figures, ...(cumulative && { cumulative }), version: sending?.version }];
}
