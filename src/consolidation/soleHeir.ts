import { heirsOf, type Plan, type UnitId } from "../plan";
import type { IsoDate } from "../shared";

/** The unit that carries on another's work on a day; where several divided it among them, its past stays under its own name. */
export function soleHeir(plan: Plan, unitId: UnitId, on: IsoDate): UnitId {
  const [heir, ...others] = heirsOf(plan, unitId, on);
  return heir === undefined || others.length > 0 ? unitId : heir;
}
