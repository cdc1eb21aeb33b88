import type { ReportSource } from "../../src/actions";
import { makeSamples } from "../../src/workbench/samples";
import { openXlsx, xlsxWorkbook } from "../../src/workbook/xlsx";

/** The workbench's sample files of units, as the secretariat picks them. */
export async function reportSources(): Promise<readonly ReportSource[]> {
  const samples = (await makeSamples()).filter(({ use }) => use.kind === "unit");
  return samples.map(({ name, bytes }) => ({
    fileName: name,
    open: () => {
      const file = openXlsx(bytes, { fileName: name });
      return Promise.resolve(file.ok ? { ok: true, value: xlsxWorkbook(file.value) } : file);
    },
  }));
}
