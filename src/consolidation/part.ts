import type { ReportingScheme, UnitId } from "../plan";
import type { ExclusionReason, Figures } from "./statement";
import type { TallyEntry } from "./tally";

/** A unit's place in a provincial figure, with the entry that tells the cells. */
export type Part =
  | {
      /** "standIn" is a lead's total that the secretariat has let stand for all its members' parts. */
      readonly standing: "counted" | "standIn";
      readonly unitId: UnitId;
      readonly entry: TallyEntry;
      readonly figures: Figures;
    }
  | {
      /**
       * "crossCheck" is a lead's total beside its members' parts, "notReporter" a unit that the reporting scheme does not
       * ask: neither is ever added.
       */
      readonly standing: "notOccurring" | "crossCheck" | "notReporter";
      readonly unitId: UnitId;
      readonly entry: TallyEntry;
    }
  | {
      readonly standing: "excluded";
      readonly unitId: UnitId;
      readonly entry: TallyEntry;
      readonly reason: ExclusionReason;
    }
  | {
      readonly standing: "missing";
      readonly unitId: UnitId;
      /** Where the report came and its cells are blank. */
      readonly entry?: TallyEntry;
    };

export type Standing = Part["standing"];

/** The parts of an indicator: each unit that must report, in the order given, then the others that wrote figures. */
export function partsOf(
  required: readonly UnitId[],
  entries: ReadonlyMap<UnitId, TallyEntry>,
  scheme: ReportingScheme,
): readonly Part[] {
  const asked = new Set(required);
  const unasked = [...entries.values()].filter(
    ({ unitId, statement }) => !asked.has(unitId) && statement.kind !== "blank",
  );
  return inOrder(required, [
    ...required.map((unitId) => requiredPart(unitId, entries.get(unitId))),
    ...unasked.map((entry) => unaskedPart(entry, scheme)),
  ]);
}

/** An indicator's parts in one order, however they came together: of each unit that must report, in the order given, then the others by id. */
export function inOrder(required: readonly UnitId[], parts: readonly Part[]): readonly Part[] {
  const ranks = new Map(required.map((unitId, index) => [unitId, index]));
  const rankOf = ({ unitId }: Part) => ranks.get(unitId) ?? required.length;
  return [...parts].sort((a, b) => rankOf(a) - rankOf(b) || (a.unitId < b.unitId ? -1 : 1));
}

function requiredPart(unitId: UnitId, entry: TallyEntry | undefined): Part {
  if (!entry) return { standing: "missing", unitId };
  switch (entry.statement.kind) {
    case "figures":
      return { standing: "counted", unitId, entry, figures: entry.statement };
    case "notOccurring":
      return { standing: "notOccurring", unitId, entry };
    case "blank":
      return { standing: "missing", unitId, entry };
    case "unusable":
      return { standing: "excluded", unitId, entry, reason: entry.statement.reason };
  }
}

function unaskedPart(entry: TallyEntry, scheme: ReportingScheme): Part {
  const isLeadsTotal = scheme === "members" && entry.role === "lead";
  return {
    standing: isLeadsTotal ? "crossCheck" : "notReporter",
    unitId: entry.unitId,
    entry,
  };
}
