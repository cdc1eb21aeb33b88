import { err, ok, type Result } from "../shared";
import {
  FINDINGS_SHEET_WORDS,
  findingsSheet,
  FINDINGS_TAG,
  freeSheetName,
  type FindingRow,
} from "../sheets";
import type { Workbook, WorkbookError } from "../workbook";

/** The sheet on which a list of findings stands. */
export interface WrittenFindings {
  readonly sheet: string;
}

/** Writes a list of findings into a sheet of its own after all others, in place of an earlier list of ours, and shows it. */
export async function writeFindings(
  workbook: Workbook,
  findings: readonly FindingRow[],
): Promise<Result<WrittenFindings, WorkbookError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return summary;
  const { sheets, structureProtected } = summary.value;
  const earlier = sheets.find(({ tag }) => tag === FINDINGS_TAG)?.name;
  if (structureProtected) return err({ code: "structureProtected" });
  const taken = sheets.map(({ name }) => name);
  const sheet = earlier ?? freeSheetName(FINDINGS_SHEET_WORDS.name, taken);
  const layout = findingsSheet(sheet, findings);
  const applied = await workbook.apply({
    ...(earlier === undefined
      ? { addSheets: [layout] }
      : { replaceSheets: [{ name: earlier, layout }] }),
    activate: sheet,
  });
  return applied.ok ? ok({ sheet }) : applied;
}
