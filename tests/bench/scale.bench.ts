import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../src/workbook/xlsx";
import { communeId, communesPlan } from "../support/communes";
import { runScript } from "../support/runScript";
import { communeFiles, patternSheet } from "./files/communeFiles";

const HOUR_MS = 3_600_000;

/**
 * How fast the command consolidates ever more communes, and how much memory it takes: by default 250, 500 and 1,000 with a sheet each;
 * arguments give how many communes, how many months' sheets each, whose figures are then all written as Parquet, and how many MB V8 may
 * hold of the command's own thread and of each thread that reads.
 */
export async function* lines(args: readonly string[]): AsyncGenerator<string> {
  const [count, months = "1", heapMb = "256"] = args;
  yield `Consolidating communes' workbooks of ${months} sheets, heap of ${heapMb} MB`;
  for (const communes of count === undefined ? [250, 500, 1000] : [Number(count)]) {
    yield await consolidated(communes, Number(months), Number(heapMb));
  }
}

async function consolidated(count: number, monthCount: number, heapMb: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiendo-bench-"));
  try {
    const received = join(folder, "received");
    await mkdir(received);
    await writeCommunes(received, count, monthCount);
    const outputs = ["province.xlsx", ...(monthCount > 1 ? ["facts.parquet"] : [])];
    const args = [received, String(count), ...outputs.map((name) => join(folder, name))];
    const began = performance.now();
    const script = "tests/bench/scale/consolidateFolder.ts";
    const peakMb = await runScript(script, args, { heapMb, timeoutMs: HOUR_MS });
    const seconds = (performance.now() - began) / 1000;
    return `  ${String(count).padStart(6)} files${(count / seconds).toFixed(0).padStart(8)} files/s${Number(peakMb).toFixed(0).padStart(8)} MB at the peak`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes a workbook of each of so many communes, with sheets of so many months, June the first of them. */
async function writeCommunes(folder: string, count: number, monthCount: number): Promise<void> {
  const plan = communesPlan(count);
  const months = Array.from({ length: monthCount }, (_, index) => ((index + 5) % 12) + 1);
  const fileOf = communeFiles(createXlsx(months.map((month) => patternSheet(plan, month))));
  for (let index = 0; index < count; index++) {
    await writeFile(join(folder, `${communeId(index)}.xlsx`), fileOf(index));
  }
}
