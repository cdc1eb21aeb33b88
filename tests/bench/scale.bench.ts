import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { communesPlan } from "../support/communes";
import { runScript } from "../support/runScript";
import { writeCommunes } from "./scale/writeCommunes";

/** What V8 may hold of the command's own thread, and of each thread that reads. */
const HEAP_MB = 256;
const HOUR_MS = 3_600_000;

/**
 * How fast the command consolidates ever more communes, and how much memory it takes: by default 250, 500 and 1,000 with a sheet each;
 * arguments give how many communes, and how many months' sheets each, whose figures are then all written as Parquet.
 */
export async function* lines([count, months = "1"]: readonly string[]): AsyncGenerator<string> {
  yield `Consolidating communes' workbooks of ${months} sheets, heap of ${HEAP_MB} MB`;
  for (const communes of count === undefined ? [250, 500, 1000] : [Number(count)]) {
    yield await consolidated(communes, Number(months));
  }
}

async function consolidated(count: number, monthCount: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiendo-bench-"));
  try {
    const received = join(folder, "received");
    await mkdir(received);
    const last = 6;
    const months = Array.from({ length: monthCount }, (_, index) => ((last - 1 + index) % 12) + 1);
    await writeCommunes(received, communesPlan(count), { count, months });
    const outputs = ["province.xlsx", ...(monthCount > 1 ? ["facts.parquet"] : [])];
    const args = [received, String(count), ...outputs.map((name) => join(folder, name))];
    const began = performance.now();
    const script = join(__dirname, "scale", "consolidateFolder.ts");
    const peakMb = await runScript(script, args, { heapMb: HEAP_MB, timeoutMs: HOUR_MS });
    const seconds = (performance.now() - began) / 1000;
    return `  ${String(count).padStart(6)} files${(count / seconds).toFixed(0).padStart(8)} files/s${Number(peakMb).toFixed(0).padStart(8)} MB at the peak`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
