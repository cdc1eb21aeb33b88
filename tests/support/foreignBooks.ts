import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const PYTHON = "/usr/bin/python3";
const SCRIPT = join(__dirname, "openpyxlBook.py");

/** A test that openpyxl takes part in, skipped by its name where it is missing. */
export const testWithOpenpyxl = existsSync("/usr/lib/python3/dist-packages/openpyxl")
  ? test
  : test.skip;

/** The file of a workbook that openpyxl makes, with a chart, a picture, a table, rules, comments, names and hidden sheets. */
export const anOpenpyxlBook = (): Promise<Uint8Array> =>
  inFolder(async (path) => {
    await run(PYTHON, [SCRIPT, "make", path]);
    return new Uint8Array(await readFile(path));
  });

/** What openpyxl reads from a file: by sheet its cells' values or formulas as text, and the counts of what else it knows there. */
export const throughOpenpyxl = (bytes: Uint8Array): Promise<OpenpyxlReading> =>
  inFolder(async (path) => {
    await writeFile(path, bytes);
    const { stdout } = await run(PYTHON, [SCRIPT, "read", path], { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as OpenpyxlReading;
  });

/** A workbook as openpyxl understands it. */
export interface OpenpyxlReading {
  readonly names: readonly string[];
  readonly sheets: Readonly<Record<string, OpenpyxlSheet>>;
}

export interface OpenpyxlSheet {
  readonly state: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
}

async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "tiendo-py-"));
  try {
    return await work(join(folder, "book.xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
