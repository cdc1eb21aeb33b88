import { closingInForce, parseSheetTag, type MarkedSheet, type SheetTag } from "../sheets";
import type { SheetSummary, WorkbookSummary } from "../workbook";
import { readMarker } from "./readMarker";

/** A sheet of ours as it stands in a workbook now: its present name and what it is. */
export interface OurSheet {
  readonly sheet: string;
  readonly tag: SheetTag;
}

/** The sheets that we put into a workbook, in tab order: known by their own tags, and by the marker where a tag was lost. */
export function ourSheets(summary: WorkbookSummary): readonly OurSheet[] {
  const marked = new Map(readMarker(summary)?.sheets.map((sheet) => [sheet.sheet, sheet]));
  return summary.sheets.flatMap((sheet) => {
    const tag = tagOf(sheet) ?? marked.get(sheet.name);
    return tag ? [{ sheet: sheet.name, tag }] : [];
  });
}

/** A sheet as the marker tells of it. */
export const markedSheet = ({ sheet, tag }: OurSheet): MarkedSheet => {
  const { planId, unitId, period, regime, layoutVersion } = tag;
  return { sheet, planId, unitId, period, regime, layoutVersion };
};

/** Whether the period of a sheet is closed. */
export const isClosed = (summary: WorkbookSummary, { tag }: OurSheet): boolean =>
  closingInForce(readMarker(summary)?.closings ?? [], tag) !== undefined;

const tagOf = ({ tag }: SheetSummary): SheetTag | undefined =>
  tag === undefined ? undefined : parseSheetTag(tag);
