import { consolidateFiles } from "../../../src/cli/consolidateFiles";
import { reportFiles } from "../../../src/cli/reading/reportSources";
import { processTerminal } from "../../../src/cli/terminal";
import { workbookFiles } from "../../../src/cli/workbookFiles";
import { communesPlan, monthOf } from "../../support/communes";

/** Consolidates a folder of communes' workbooks as the command does, and prints the peak of the memory that it took, in MB. */
async function main([folder = "", count = "", output = "", facts]: readonly string[]) {
  const plan = communesPlan(Number(count));
  const scope = { plan, period: monthOf(6), regime: "decree09" } as const;
  const paths = await workbookFiles([folder], output);
  if (!paths.ok) throw new Error(paths.error.what);
  const done = await consolidateFiles(
    {
      scope,
      files: reportFiles(paths.value),
      output,
      ...(facts !== undefined && { facts }),
      mayReplace: true,
      asJson: false,
    },
    { ...processTerminal(process), print: () => {} },
  );
  if (!done.ok) throw new Error(done.error.what);
  console.log(process.resourceUsage().maxRSS / 1024);
}

void main(process.argv.slice(2));
