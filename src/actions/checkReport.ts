import type { ReportIssue, UnitReport } from "../reporting";
import { err, ok, type Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";
import { checkSheets, recheckSheets, type CheckedSheet, type CheckTerms } from "./checkSheets";
import { checkTerms, type KnownTerms } from "./checkTerms";
import { ourSheets } from "./ourSheets";
import { readOurSheets } from "./readOurSheets";

/** What sheets are checked against, and which ones: all of ours in the workbook, or only one, with the others as its past. */
export interface CheckRequest extends KnownTerms {
  readonly sheet?: string;
}

/** What the sheets say, and everything found in them, in tab order and then in sheet order. */
export interface CheckedReports {
  readonly reports: readonly UnitReport[];
  readonly issues: readonly ReportIssue[];
  /** All of our sheets as they were checked, for a later look at what changed. */
  readonly sheets: readonly CheckedSheet[];
  readonly terms: CheckTerms;
}

/** Why nothing could be checked. */
export type CheckError =
  { readonly code: "noSheetOfOurs" } | { readonly code: "workbook"; readonly error: WorkbookError };

/** Reads our sheets in a workbook and checks them; a sheet that can't be read is itself a finding. */
export async function checkReport(
  workbook: Workbook,
  request: CheckRequest,
): Promise<Result<CheckedReports, CheckError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const ours = ourSheets(summary.value);
  if (!ours.some(isAskedFor(request))) return err({ code: "noSheetOfOurs" });
  const sheets = await readOurSheets(workbook, ours);
  if (!sheets.ok) return err({ code: "workbook", error: sheets.error });
  const terms = checkTerms(summary.value, request);
  return ok(outcomeOf(checkSheets(sheets.value, terms), request, terms));
}

/**
 * Looks again at sheets that were checked by the same request, of which those `changed` may hold something else by now: the answer is
 * that of `checkReport`, for less work, as long as the marker stays what it was. A sheet that came or was renamed since waits for
 * `checkReport`; where one went, all is checked anew.
 */
export async function recheckReport(
  workbook: Workbook,
  request: CheckRequest,
  { checked, changed }: { readonly checked: CheckedReports; readonly changed: readonly string[] },
): Promise<Result<CheckedReports, CheckError>> {
  const ours = changed.filter((name) => checked.sheets.some(({ sheet }) => sheet === name));
  if (ours.length === 0) return ok(checked);
  const grids = await workbook.readSheets(ours);
  if (!grids.ok) return checkReport(workbook, request);
  const { sheets, terms } = checked;
  return ok(outcomeOf(recheckSheets(sheets, grids.value, terms), request, terms));
}

function outcomeOf(
  sheets: readonly CheckedSheet[],
  request: CheckRequest,
  terms: CheckTerms,
): CheckedReports {
  const asked = sheets.filter(isAskedFor(request));
  return {
    reports: asked.flatMap(({ report }) => report ?? []),
    issues: asked.flatMap(({ issues }) => issues),
    sheets,
    terms,
  };
}

const isAskedFor =
  ({ sheet: asked }: CheckRequest) =>
  ({ sheet }: { readonly sheet: string }): boolean =>
    asked === undefined || sheet === asked;
