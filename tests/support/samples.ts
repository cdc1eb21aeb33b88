import type { ReportSource } from "../../src/actions";
import { makeSamples } from "../../src/workbench/samples";
import { openWorkbook } from "../../src/workbook/xlsx";

/** The workbench's sample files of units, as the secretariat picks them. */
export async function reportSources(): Promise<readonly ReportSource[]> {
  const samples = (await makeSamples()).filter(({ use }) => use.kind === "unit");
  return samples.map(({ name, bytes }) => ({
    fileName: name,
    open: async () => openWorkbook(bytes, { fileName: name }),
  }));
}
