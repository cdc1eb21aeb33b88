import { readdirSync } from "node:fs";
import type { Bench, Timing } from "./bench";
import { measure } from "./measure";

const FOLDER = "tests/bench";
const ENDING = ".bench.ts";
const ROUNDS = 9;

/** Contenders to be measured, or lines of a bench that measures otherwise, by the arguments behind its name. */
type BenchModule =
  | { readonly bench: () => Bench | Promise<Bench> }
  | { readonly lines: (args: readonly string[]) => AsyncIterable<string> };

/** Runs every bench of this folder ("*.bench.ts") whose file's name holds the first argument. */
export async function runBenches([word = "", ...args]: readonly string[]): Promise<void> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING) && name.includes(word));
  for (const name of files.map((file) => file.slice(0, -ENDING.length))) {
    console.log("");
    const module = (await import(`./${name}.bench.ts`)) as BenchModule;
    for await (const line of linesOf(module, args)) console.log(line);
  }
}

async function* linesOf(module: BenchModule, args: readonly string[]): AsyncGenerator<string> {
  if ("lines" in module) return yield* module.lines(args);
  const bench = await module.bench();
  yield bench.title;
  for (const timing of await measure(bench, ROUNDS)) yield lineOf(timing);
}

const lineOf = ({ name, medianMs, ratio, mostMs }: Timing): string =>
  [
    `  ${name.padEnd(34)}${medianMs.toFixed(medianMs < 10 ? 2 : 0).padStart(8)} ms`,
    `${ratio.toFixed(1).padStart(8)} ×`,
    ...(mostMs === undefined ? [] : [`   (at most ${mostMs} ms)`]),
  ].join("");
