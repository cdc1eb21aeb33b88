import { readFileSync } from "node:fs";
import { join } from "node:path";

const text = readFileSync(join(__dirname, "../../src/reporting/RULES.md"), "utf8");
const codes = new Map(
  [...text.matchAll(/^\| V(\d+) *\| `(\w+)`/gm)].map(([, number, code]) => [Number(number), code]),
);

/** The codes of the rules that RULES.md says stand in a unit's sheet in such a way. */
export function rulesInCells(where: string): readonly (string | undefined)[] {
  const [, list = ""] = new RegExp(`^\\| ${where} *\\| ([^|]*)\\|`, "m").exec(text) ?? [];
  return [...list.matchAll(/V(\d+)(?: to V(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      codes.get(Number(first) + index),
    ),
  );
}
