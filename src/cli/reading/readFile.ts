import { readReportFile, readReportPeriods, type FileReading } from "../../actions";
import type { ReadingScope } from "./readingScope";
import { reportSource, type ReportFile } from "./reportSources";
import { setAside } from "./setAside";

/** What a file holds for a scope; what only a bug can throw is told of the file, and the others are read all the same. */
export async function readFile(file: ReportFile, scope: ReadingScope): Promise<FileReading> {
  const { period, aside } = scope;
  try {
    if (aside === undefined) return await readReportFile(reportSource(file), scope);
    const { own, others } = await readReportPeriods(reportSource(file), scope);
    setAside(aside, [{ period, reading: own }, ...others]);
    return own;
  } catch {
    return brokenReading(file);
  }
}

/** The reading of a file at which reading broke down. */
export const brokenReading = ({ fileName: file }: ReportFile): FileReading => ({
  file,
  kind: "unreadable",
  reports: [],
  issues: [{ code: "unexpected", severity: "error", file, params: {} }],
});
