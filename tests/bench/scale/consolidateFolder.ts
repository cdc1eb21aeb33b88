import { isDeepStrictEqual } from "node:util";
import { consolidateFiles } from "../../../src/cli/consolidateFiles";
import { reportFiles } from "../../../src/cli/reading/reportSources";
import { processTerminal } from "../../../src/cli/terminal";
import { workbookFiles } from "../../../src/cli/workbookFiles";
import { communesPlan, knownSums, monthOf } from "../../support/communes";

const JUNE = 6;

/**
 * Consolidates a folder of communes' workbooks for June as the command does, sees that the sums are those known beforehand, and prints
 * the peak of the memory that it took, in MB.
 */
async function main([folder = "", count = "", output = "", facts]: readonly string[]) {
  const paths = await workbookFiles([folder], output);
  if (!paths.ok) throw new Error(paths.error.what);
  const printed: string[] = [];
  const done = await consolidateFiles(
    {
      scope: { plan: communesPlan(Number(count)), period: monthOf(JUNE), regime: "decree09" },
      files: reportFiles(paths.value),
      output,
      ...(facts !== undefined && { facts }),
      mayReplace: true,
      asJson: true,
    },
    { ...processTerminal(process), print: (line) => printed.push(line) },
  );
  if (!done.ok) throw new Error(done.error.what);
  checkSums(JSON.parse(printed.join("\n")), Number(count));
  console.log(process.resourceUsage().maxRSS / 1024);
}

function checkSums({ indicators }: Printed, count: number): void {
  const known = knownSums(count, JUNE);
  for (const { code, numerator, denominator } of indicators) {
    if (!isDeepStrictEqual([numerator, denominator], known)) {
      throw new Error(`${code}: ${numerator}/${denominator}, not ${known.join("/")}`);
    }
  }
}

/** What the command prints of the indicators. */
interface Printed {
  readonly indicators: readonly {
    readonly code: string;
    readonly numerator: number;
    readonly denominator: number;
  }[];
}

void main(process.argv.slice(2));
