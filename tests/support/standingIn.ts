import {
  consolidateParts,
  type Consolidation,
  type Part,
  type Scope,
} from "../../src/consolidation";

/** A result after the secretariat has let each lead's total stand in for its members' parts. */
export const withStandIns = (scope: Scope, { indicators }: Consolidation): Consolidation =>
  consolidateParts(scope, ({ code }) =>
    (indicators.find((result) => result.code === code)?.parts ?? []).map(standingIn),
  );

function standingIn(part: Part): Part {
  if (part.standing !== "crossCheck" || part.entry.statement.kind !== "figures") return part;
  const { unitId, entry } = part;
  return { standing: "standIn", unitId, entry, figures: part.entry.statement };
}
