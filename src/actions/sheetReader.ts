import type { ReportIssue, UnitReport } from "../reporting";
import type { Result } from "../shared";
import type { Grid } from "../sheets";
import type { CheckedReport, CollectionScope } from "./fileReading";
import { readSheet } from "./readSheet";
import type { SheetOfFile } from "./sheetsOfFile";

/** A sheet that may be a report, and what it says as one. */
export interface ReadSheet extends Pick<CheckedReport, "kind" | "tables"> {
  readonly result: Result<UnitReport, ReportIssue>;
}

/** Reads the sheets of one file; one of ours that several periods ask for is read once. */
export type SheetReader = (sheet: SheetOfFile) => ReadSheet;

/** A reader of a file's sheets by a plan. */
export function sheetReader(file: string, { plan }: Pick<CollectionScope, "plan">): SheetReader {
  const known = new Map<Grid, ReadSheet>();
  const read = (sheet: SheetOfFile): ReadSheet["result"] =>
    readSheet({ ...sheet, grid: { ...sheet.grid, file } }, { plan });
  return (sheet) => {
    const { grid, linked } = sheet;
    if (linked) {
      const tables = [linked.table, ...(linked.others ?? [])];
      return { kind: "linked", tables, result: read(sheet) };
    }
    const own = known.get(grid) ?? { kind: "injected", result: read(sheet) };
    known.set(grid, own);
    return own;
  };
}
