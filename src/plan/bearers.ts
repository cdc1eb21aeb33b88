import type { IsoDate } from "../shared";
import type { AgencyMention, Plan } from "./plan";
import type { UnitId } from "./unit";
import { heirsOf } from "./validity";

/** Some mentions of a plan, and the day on which is asked who bears the work. */
export interface Charge {
  readonly plan: Plan;
  readonly mentions: readonly AgencyMention[];
  readonly on: IsoDate;
}

/** The units that bear the work of some mentions on a day, each once, in the order in which they are mentioned. */
export const bearersOf = ({ plan, mentions, on }: Charge): readonly UnitId[] => [
  ...new Set(mentions.flatMap((mention) => [...bearersIn(plan, mention, on)])),
];

/** Whether a unit is among the bearers. */
export const isBorneBy = ({ plan, mentions, on }: Charge, unitId: UnitId): boolean =>
  mentions.some((mention) => bearersIn(plan, mention, on).has(unitId));

type Bearers = ReadonlySet<UnitId>;

/** A collective may stand for a country's communes, and the rules ask of every row who bears it. */
const found = new WeakMap<Plan, Map<IsoDate, WeakMap<AgencyMention, Bearers>>>();

function bearersIn(plan: Plan, mention: AgencyMention, on: IsoDate): Bearers {
  const byDay = found.get(plan) ?? new Map<IsoDate, WeakMap<AgencyMention, Bearers>>();
  found.set(plan, byDay);
  const onDay = byDay.get(on) ?? new WeakMap<AgencyMention, Bearers>();
  byDay.set(on, onDay);
  const known = onDay.get(mention);
  if (known) return known;
  const bearers = new Set(mention.unitIds.flatMap((id) => heirsOf(plan, id, on)));
  onDay.set(mention, bearers);
  return bearers;
}
