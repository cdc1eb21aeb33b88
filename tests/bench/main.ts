import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Timing } from "./bench";
import { measure } from "./measure";

const ROUNDS = 5;

/** Contenders to be measured, or lines of a bench that measures otherwise, by the arguments behind its name. */
type BenchModule =
  | { readonly bench: () => Bench | Promise<Bench> }
  | { readonly lines: (args: readonly string[]) => AsyncIterable<string> };

/** Runs every bench of this folder ("*.bench.ts") whose file's name holds the first argument. */
async function main([word = "", ...args]: readonly string[]): Promise<void> {
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".bench.ts"));
  for (const file of files.filter((name) => name.includes(word))) {
    console.log("");
    for await (const line of linesOf((await import(join(__dirname, file))) as BenchModule, args)) {
      console.log(line);
    }
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

void main(process.argv.slice(2));
