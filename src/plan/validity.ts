import { oncePer, type IsoDate } from "../shared";
import type { Plan } from "./plan";
import type { Unit, UnitId } from "./unit";

/** Whether a unit exists on a day. */
export const isValidOn = ({ validFrom, validUntil }: Unit, on: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= on) && (validUntil === undefined || on <= validUntil);

/** The plan's units that exist on a day, in registry order. */
export const unitsValidOn = ({ units }: Plan, on: IsoDate): readonly Unit[] =>
  units.filter((unit) => isValidOn(unit, on));

/** Who carries on a unit's work on a day: the unit itself while it exists, then its successors; nobody before its time. */
export function heirsOf(plan: Plan, unitId: UnitId, on: IsoDate): readonly UnitId[] {
  const unit = unitById(plan, unitId);
  if (!unit) return [];
  if (isValidOn(unit, on)) return [unitId];
  const hasEnded = unit.validUntil !== undefined && unit.validUntil < on;
  return hasEnded ? (unit.successors ?? []).flatMap((id) => heirsOf(plan, id, on)) : [];
}

/** The unit of the plan's registry that has an id. */
export const unitById = ({ units }: Plan, unitId: UnitId): Unit | undefined =>
  unitsById(units).get(unitId);

const unitsById = oncePer(
  (units: readonly Unit[]): ReadonlyMap<UnitId, Unit> =>
    new Map(units.map((unit) => [unit.id, unit])),
);
