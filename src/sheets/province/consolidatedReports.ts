import type { Scope, Sending } from "../../consolidation";
import { unitById, type UnitId } from "../../plan";
import { isSamePeriod, type IndicatorRecord, type Place, type UnitReport } from "../../reporting";
import { unitOf, type DataRow } from "./dataRow";

/** What a sheet of figures holds of one unit that has been heard: its rows, and its figures as a report. */
export interface ConsolidatedReport {
  readonly report: UnitReport;
  readonly rows: readonly DataRow[];
  /** The latest mark of sending in the rows. */
  readonly sending?: Sending;
}

/** The units of the plan that were heard for the scope's period, by the rows of a sheet of figures at `place`. */
export function consolidatedReports(
  { plan, period, regime }: Scope,
  rows: readonly DataRow[],
  place: Place,
): readonly ConsolidatedReport[] {
  const byUnit = new Map<UnitId, DataRow[]>();
  for (const row of rows) {
    const unitId = unitOf(row);
    if (!isSamePeriod(row.period, period) || !isHeard(row) || !unitById(plan, unitId)) continue;
    const known = byUnit.get(unitId);
    if (known) known.push(row);
    else byUnit.set(unitId, [row]);
  }
  return [...byUnit].map(([unitId, own]) => {
    const sending = latestSending(own);
    const indicators = own.flatMap((row) => recordOf(row, place));
    return {
      report: { planId: plan.id, unitId, period, regime, place, tasks: [], indicators },
      rows: own,
      ...(sending && { sending }),
    };
  });
}

/** Whether a row tells what came from a unit, be it blank. */
const isHeard = (row: DataRow): boolean =>
  row.kind === "task" ? row.share.place !== undefined : row.part.entry !== undefined;

function recordOf(row: DataRow, place: Place): readonly IndicatorRecord[] {
  if (row.kind === "task" || !row.part.entry) return [];
  const { role, numerator, denominator, cumulative } = row.part.entry;
  const nothing = { text: "", place };
  return [
    {
      code: row.code,
      role,
      numerator,
      denominator,
      ...(cumulative && { cumulative }),
      evidence: nothing,
      difficulty: nothing,
      note: nothing,
    },
  ];
}

function latestSending(rows: readonly DataRow[]): Sending | undefined {
  const marks = rows.flatMap((row) =>
    row.kind === "indicator" ? (row.part.entry?.sending ?? []) : [],
  );
  const rank = ({ sentAt = "", version }: Sending) =>
    `${sentAt} ${String(version).padStart(6, "0")}`;
  return marks.reduce<Sending | undefined>(
    (latest, mark) => (latest && rank(latest) >= rank(mark) ? latest : mark),
    undefined,
  );
}
