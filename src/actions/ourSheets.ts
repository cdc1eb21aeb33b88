import { parseMarker, parseSheetTag, type MarkedSheet, type SheetTag } from "../sheets";
import type { SheetSummary, WorkbookSummary } from "../workbook";

/** A sheet of ours as it stands in a workbook now: its present name and what it is. */
export interface OurSheet {
  readonly sheet: string;
  readonly tag: SheetTag;
}

/** The sheets that we put into a workbook, in tab order: known by their own tags, and by the marker where a tag was lost. */
export function ourSheets(summary: WorkbookSummary): readonly OurSheet[] {
  const marker = summary.marker === undefined ? undefined : parseMarker(summary.marker);
  const planId = marker?.ok ? marker.value.planId : "";
  const marked = new Map(
    (marker?.ok ? marker.value.sheets : []).map((sheet) => [sheet.sheet, { ...sheet, planId }]),
  );
  return summary.sheets.flatMap((sheet) => {
    const tag = tagOf(sheet) ?? marked.get(sheet.name);
    return tag ? [{ sheet: sheet.name, tag }] : [];
  });
}

/** A sheet as the marker tells of it. */
export const markedSheet = ({ sheet, tag }: OurSheet): MarkedSheet => {
  const { unitId, period, regime, layoutVersion } = tag;
  return { sheet, unitId, period, regime, layoutVersion };
};

const tagOf = ({ tag }: SheetSummary): SheetTag | undefined =>
  tag === undefined ? undefined : parseSheetTag(tag);
