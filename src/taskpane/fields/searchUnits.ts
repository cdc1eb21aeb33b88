import type { Unit, UnitKind } from "../../plan";
import { plainKey } from "../../vietnamese";

/** Units of one kind that match a search. */
export interface UnitGroup {
  readonly kind: UnitKind;
  readonly units: readonly Unit[];
}

const KINDS: readonly UnitKind[] = ["department", "district", "agency"];
const byName = new Intl.Collator("vi");

/**
 * The units in whose name, or one of whose aliases, every word of the search stands, accents or not, by kind and then by name;
 * all units where the search is empty.
 */
export function searchUnits(units: readonly Unit[], search: string): readonly UnitGroup[] {
  const words = plainKey(search).split(" ").filter(Boolean);
  const found = units
    .filter((unit) => matches(unit, words))
    .sort((a, b) => byName.compare(a.name, b.name));
  return KINDS.map((kind) => ({ kind, units: found.filter((unit) => unit.kind === kind) })).filter(
    (group) => group.units.length > 0,
  );
}

const matches = (unit: Unit, words: readonly string[]): boolean =>
  [unit.name, ...unit.aliases].some((name) => {
    const key = plainKey(name);
    return words.every((word) => key.includes(word));
  });
