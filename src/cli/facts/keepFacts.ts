import { commandLineMessages } from "../../messages";
import { formatPeriod } from "../../reporting";
import type { Result } from "../../shared";
import { writeWhole } from "../files";
import type { Problem } from "../problem";
import { readFiles, type Watch } from "../reading/readFiles";
import { factsOfAllPeriods, type ReadFiles, type SetAside } from "./allPeriods";
import { writeFacts } from "./writeFacts";

/** A Parquet file to be written, and what was set aside for it. */
export interface WantedFacts extends SetAside {
  readonly output: string;
}

/** Writes the figures of every period as Parquet, the whole file or, where the user stops, none: then it answers false. */
export async function keepFacts(
  { output, ...aside }: WantedFacts,
  { mayReplace, ...watch }: Watch & { readonly mayReplace: boolean },
): Promise<Result<boolean, Problem>> {
  const { terminal, interruption } = watch;
  const read: ReadFiles = async (files, scope) => {
    terminal.progress(commandLineMessages.factsProgress(scope.period));
    const readings = await readFiles(files, scope, watch);
    return interruption.aborted ? undefined : readings;
  };
  const fill = async (draft: string) => {
    await writeFacts(draft, factsOfAllPeriods(aside, read));
    return !interruption.aborted;
  };
  return writeWhole(output, fill, mayReplace);
}

/** Facts as `--json` tells of them. */
export const factsJson = ({ output, periods }: WantedFacts) => ({
  output,
  periods: periods.map(formatPeriod),
});
