import type { Plan } from "../plan";
import { plainKey } from "../vietnamese";

const MOST = 3;
/** Below this share of common letter pairs two names only seem alike. */
const LEAST = 0.5;

/** The ids of the units whose id or name is most like what was written, the nearest first. */
export function nearUnits({ units }: Plan, written: string): readonly string[] {
  const own = pairsOf(written);
  const ranked = units.map(({ id, name, aliases }) => ({
    id,
    likeness: Math.max(...[id, name, ...aliases].map((one) => likeness(own, pairsOf(one)))),
  }));
  return ranked
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** The pairs of neighbouring letters, without accents and separators. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = plainKey(text).replace(/[^\p{L}\p{N}]/gu, "");
  return new Set(Array.from(letters, (letter, index) => letter + letters.charAt(index + 1)));
}

/** Sørensen and Dice's measure: 1 for the same pairs, 0 for none in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}
