import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Contender } from "../bench";
import { COLUMNS, type Sums } from "./sums";

const PYTHON = "/usr/bin/python3";
const run = promisify(execFile);

/** A file on the disk, and the sheet in it that is asked for. */
export interface SheetPath {
  readonly path: string;
  readonly sheet: string;
}

/** openpyxl's sums over files, read in its quickest mode; undefined where Python or openpyxl is not installed. */
export async function openpyxlSums(
  files: readonly SheetPath[],
  codes: readonly string[],
): Promise<Contender | undefined> {
  const isThere = await run(PYTHON, ["-c", "import openpyxl"]).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const asked = JSON.stringify({ files, codes, columns: COLUMNS });
  let childMs = 0;
  return {
    name: "openpyxl (read-only), sums alone",
    childMs: () => childMs,
    async run(): Promise<Sums> {
      const { stdout } = await run(PYTHON, ["tests/bench/files/openpyxlSums.py", asked]);
      const answer: { readonly sums: Sums; readonly ms: number } = JSON.parse(stdout);
      childMs = answer.ms;
      return answer.sums;
    },
  };
}
