import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Timing } from "./bench";
import { measure } from "./measure";

const ROUNDS = 5;

interface BenchModule {
  readonly bench: () => Bench | Promise<Bench>;
}

/** Runs every bench of this folder ("*.bench.ts", each with an export `bench` that prepares it) whose file's name holds the first argument. */
async function main([word = ""]: readonly string[]): Promise<void> {
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".bench.ts"));
  for (const file of files.filter((name) => name.includes(word))) {
    const { bench } = (await import(join(__dirname, file))) as BenchModule;
    const { title, contenders } = await bench();
    console.log(`\n${title}`);
    for (const timing of await measure({ title, contenders }, ROUNDS)) console.log(lineOf(timing));
  }
}

const lineOf = ({ name, medianMs, ratio }: Timing): string =>
  `  ${name.padEnd(34)}${medianMs.toFixed(medianMs < 10 ? 2 : 0).padStart(8)} ms${ratio.toFixed(1).padStart(8)} ×`;

void main(process.argv.slice(2));
