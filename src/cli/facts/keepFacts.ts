import { formatPeriod, type Period } from "../../reporting";
import { ok, type Result } from "../../shared";
import { writeWhole } from "../files";
import type { Problem } from "../problem";
import { readFiles, type Watch } from "../reading/readFiles";
import { factsOfAllPeriods, periodsIn, type Consolidated } from "./allPeriods";
import { writeFacts } from "./writeFacts";

/** The Parquet file that was written, and the periods whose figures it holds. */
export interface KeptFacts {
  readonly output: string;
  readonly periods: readonly Period[];
}

/** Writes the figures of every period in the files as Parquet, the whole file or, where the user stops, none: then it answers undefined. */
export async function keepFacts(
  consolidated: Consolidated,
  output: string,
  { mayReplace, ...watch }: Watch & { readonly mayReplace: boolean },
): Promise<Result<KeptFacts | undefined, Problem>> {
  const facts = factsOfAllPeriods(consolidated, (files, scope) => readFiles(files, scope, watch));
  const fill = async (draft: string) => {
    await writeFacts(draft, facts);
    return !watch.interruption.aborted;
  };
  const written = await writeWhole(output, fill, mayReplace);
  if (!written.ok) return written;
  return ok(written.value ? { output, periods: periodsIn(consolidated) } : undefined);
}

/** The kept facts as `--json` prints them. */
export const factsJson = ({ output, periods }: KeptFacts) => ({
  output,
  periods: periods.map(formatPeriod),
});
