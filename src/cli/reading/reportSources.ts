import { basename } from "node:path";
import type { ReportSource } from "../../actions";
import { err } from "../../shared";
import { openWorkbook } from "../../workbook/xlsx";
import { readBytes } from "../files";

/** A file of which a report is read: where it lies, and what it is called. */
export interface ReportFile {
  readonly path: string;
  readonly fileName: string;
}

/** Files as they are called: each by its name, or by its whole path where another has the same name. */
export function reportFiles(paths: readonly string[]): readonly ReportFile[] {
  const counts = new Map<string, number>();
  for (const name of paths.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return paths.map((path) => {
    const name = nameOf(path);
    return { path, fileName: counts.get(name) === 1 ? name : path };
  });
}

/** A file as a source of reports; its bytes are read when it is opened, and held no longer than its workbook. */
export const reportSource = ({ path, fileName }: ReportFile): ReportSource => ({
  fileName,
  async open() {
    const bytes = await readBytes(path);
    return bytes.ok ? openWorkbook(bytes.value, { fileName }) : err({ code: "busy", detail: path });
  },
});

const nameOf = (path: string): string => basename(path);
