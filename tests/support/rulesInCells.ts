import { readFileSync } from "node:fs";
import { join } from "node:path";

const text = readFileSync(join(__dirname, "../../src/reporting/RULES.md"), "utf8");
const codes = new Map(
  [...text.matchAll(/^\| V(\d+) *\| `(\w+)`/gm)].map(([, number, code]) => [Number(number), code]),
);

const [, section = ""] = text.split("## In the cells");
const [told = "", untold = ""] = section.split("What no cell tells:");
const rowsOf = (words: string): string => [...words.matchAll(/^\|.*/gm)].join("\n");

/** The codes of the rules that RULES.md says stand in a unit's sheet in such a way. */
export function rulesInCells(where: string): readonly (string | undefined)[] {
  const [, list = ""] = new RegExp(`^\\| ${where} *\\| ([^|]*)\\|`, "m").exec(text) ?? [];
  return codesIn(list);
}

/** The codes of the rules that stand there in any way, and of those of which it says why they do not. */
export const allInCells = { told: codesIn(rowsOf(told)), untold: codesIn(rowsOf(untold)) };

function codesIn(list: string): readonly (string | undefined)[] {
  return [...list.matchAll(/V(\d+)(?: to V(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      codes.get(Number(first) + index),
    ),
  );
}
