import { readReportFile, type CollectionScope, type FileReading } from "../../actions";
import { reportSource, type ReportFile } from "./reportSources";

/** What a file holds for a scope; what only a bug can throw is told of the file, and the others are read all the same. */
export async function readFile(file: ReportFile, scope: CollectionScope): Promise<FileReading> {
  try {
    return await readReportFile(reportSource(file), scope);
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
