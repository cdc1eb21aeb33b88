import type { UnitId } from "../plan";
import { periodWindow, sendingDay } from "../reporting";
import type { IsoDate } from "../shared";
import type { Consolidation } from "./consolidate";
import type { Part, Standing } from "./part";

/** How a unit keeps to its duty of reporting in a period: the figures it owes, those that are usable, and when it sent them. */
export interface UnitDiscipline {
  readonly unitId: UnitId;
  readonly owed: number;
  readonly usable: number;
  /** Whether anything came from it, be it blank. */
  readonly hasReported: boolean;
  readonly isComplete: boolean;
  /** The day of the sending mark; absent where the report bears none. */
  readonly sentOn?: IsoDate;
  /** By the day for sending; undefined where nobody can tell. */
  readonly isOnTime?: boolean;
}

/** The discipline of every unit that owes figures, in the order in which the plan first asks them. */
export function disciplineOf({
  indicators,
  period,
  regime,
}: Consolidation): readonly UnitDiscipline[] {
  const owed = new Map<UnitId, Part[]>();
  const all = indicators.flatMap(({ parts }) => parts);
  const heard = new Set(all.flatMap(({ unitId, entry }) => (entry ? [unitId] : [])));
  for (const part of all) {
    if (UNOWED.includes(part.standing)) continue;
    owed.set(part.unitId, [...(owed.get(part.unitId) ?? []), part]);
  }
  const lastDay = sendingDay(periodWindow(period, regime).end);
  return [...owed].map(([unitId, parts]) => ({
    ...disciplineFor(unitId, parts, lastDay),
    hasReported: heard.has(unitId),
  }));
}

const UNOWED: readonly Standing[] = ["crossCheck", "standIn", "notReporter"];

function disciplineFor(
  unitId: UnitId,
  parts: readonly Part[],
  lastDay: IsoDate,
): Omit<UnitDiscipline, "hasReported"> {
  const usable = parts.filter(
    ({ standing }) => standing === "counted" || standing === "notOccurring",
  ).length;
  const marks = parts.flatMap(({ entry }) => entry?.sending?.sentAt ?? []).sort();
  const sentOn = marks.at(-1)?.slice(0, 10);
  return {
    unitId,
    owed: parts.length,
    usable,
    isComplete: usable === parts.length,
    ...(sentOn !== undefined && { sentOn, isOnTime: sentOn <= lastDay }),
  };
}
