import { basename } from "node:path";
import type { ReportSource } from "../actions";
import { err } from "../shared";
import { openWorkbook } from "../workbook/xlsx";
import { readBytes } from "./files";

/** Files as sources of reports, each called by its name, or by its whole path where another has the same name. */
export function reportSources(paths: readonly string[]): readonly ReportSource[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) => {
    const name = names[index] ?? path;
    const isSole = names.indexOf(name) === names.lastIndexOf(name);
    return sourceAt(path, isSole ? name : path);
  });
}

const sourceAt = (path: string, fileName: string): ReportSource => ({
  fileName,
  async open() {
    const bytes = await readBytes(path);
    return bytes.ok ? openWorkbook(bytes.value, { fileName }) : err({ code: "busy", detail: path });
  },
});
