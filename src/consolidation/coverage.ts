import type { UnitId } from "../plan";
import type { Part } from "./part";
import type { ExclusionReason } from "./statement";

/** How much of the province a percentage stands on: units whose word is usable, of the units that must report. */
export interface Coverage {
  readonly required: number;
  /** Units whose figures count, or that say that nothing arose. */
  readonly reported: number;
  readonly missing: readonly UnitId[];
  readonly notOccurring: readonly UnitId[];
  readonly excluded: readonly { readonly unitId: UnitId; readonly reason: ExclusionReason }[];
}

/** The coverage that the parts of the units that must report amount to; other parts do not touch it. */
export function coverageOf(parts: readonly Part[]): Coverage {
  const unitsThat = (standing: Part["standing"]) =>
    parts.filter((part) => part.standing === standing).map(({ unitId }) => unitId);
  const missing = unitsThat("missing");
  const notOccurring = unitsThat("notOccurring");
  const excluded = parts.filter((part) => part.standing === "excluded");
  const reported = unitsThat("counted").length + notOccurring.length;
  return {
    required: reported + missing.length + excluded.length,
    reported,
    missing,
    notOccurring,
    excluded: excluded.map(({ unitId, reason }) => ({ unitId, reason })),
  };
}
