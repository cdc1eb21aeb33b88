import type { Plan, UnitId } from "../../plan";
import { plainKey } from "../../vietnamese";

/** Finds the units that a text names, by any of their names, the longer ones first. */
export function unitFinder({ units }: Plan): (text: string) => readonly UnitId[] {
  const names = units
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((words) => [` ${plainWords(words)} `, id] as const),
    )
    .sort(([a], [b]) => b.length - a.length);
  const known = new Map<string, readonly UnitId[]>();
  return (text) => {
    const found = known.get(text) ?? namesIn(text, names);
    known.set(text, found);
    return found;
  };
}

function namesIn(
  text: string,
  names: readonly (readonly [name: string, id: UnitId])[],
): readonly UnitId[] {
  let rest = text === "" ? "" : ` ${plainWords(text)} `;
  const found = new Set<UnitId>();
  for (const [name, id] of rest === "" ? [] : names) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, " · ");
    found.add(id);
  }
  return [...found];
}

const plainWords = (text: string): string =>
  (plainKey(text).match(/[\p{L}\p{N}&]+/gu) ?? []).join(" ");
