import { performance } from "node:perf_hooks";
import type { WorkbookErrorCode } from "../../src/workbook";
import { openXlsx, xlsxWorkbook } from "../../src/workbook/xlsx";
import { chance } from "./chance";
import { damageBytes } from "./damageBytes";
import { damageXml } from "./damageXml";
import { soundFiles } from "./files";
import { tryFile, type Trial } from "./trial";

/** What came of many damaged files. */
export interface FuzzOutcome {
  readonly files: number;
  readonly read: number;
  readonly written: number;
  /** Refusals of reading by code. */
  readonly refused: Readonly<Partial<Record<WorkbookErrorCode, number>>>;
  /** Files on which something went wrong, at most ten, each by its seed. */
  readonly failures: readonly string[];
  readonly slowestMs: number;
  readonly peakMb: number;
}

const MOST_FAILURES = 10;
const SLOW_MS = 2000;

/** Damages `count` files, each by a seed of its own from `first` on, and does with them all that the product does. */
export async function fuzz(first: number, count: number): Promise<FuzzOutcome> {
  const sound = await Promise.all(
    soundFiles().map(async (bytes) => ({ bytes, values: valuesOf(await tryFile(bytes)) })),
  );
  const refused: Partial<Record<WorkbookErrorCode, number>> = {};
  const failures: string[] = [];
  let [read, written, slowestMs] = [0, 0, 0];
  for (let seed = first; seed < first + count && failures.length < MOST_FAILURES; seed++) {
    const draw = chance(seed);
    const file = draw.pick(sound);
    const byBytes = draw.below(2) === 0;
    const damaged = byBytes ? damageBytes(file.bytes, draw) : damageXml(file.bytes, draw);
    const start = performance.now();
    try {
      const trial = await tryFile(damaged);
      if (trial.read.ok) read++;
      else refused[trial.read.error.code] = (refused[trial.read.error.code] ?? 0) + 1;
      if (trial.written.ok) written++;
      const values = valuesOf(trial);
      if (byBytes && values !== undefined && values !== file.values) {
        failures.push(`seed ${seed}: other values than the sound file's`);
      }
      const broken = trial.written.ok && (await reopened(trial.written.value));
      if (broken) failures.push(`seed ${seed}: the file written can't be read: ${broken}`);
    } catch (error) {
      failures.push(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const ms = performance.now() - start;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > SLOW_MS) failures.push(`seed ${seed}: ${Math.round(ms)} ms`);
  }
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    files: count,
    read,
    written,
    refused,
    failures,
    slowestMs: Math.round(slowestMs),
    peakMb,
  };
}

/** The values of a file's sheets in one text; damage to bytes must never change them, since checksums vouch for every part. */
const valuesOf = ({ read }: Trial): string | undefined =>
  read.ok ? JSON.stringify(read.value.map(({ values }) => values)) : undefined;

/** Why a file that was just written can't be opened and inspected, or "". */
async function reopened(bytes: Uint8Array): Promise<string> {
  const file = openXlsx(bytes);
  if (!file.ok) return file.error.detail ?? file.error.code;
  const summary = await xlsxWorkbook(file.value).inspect();
  return summary.ok ? "" : (summary.error.detail ?? summary.error.code);
}
