import type { ReportIssue, UnitReport } from "../reporting";
import { err, ok, type Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";
import { checkSheets, recheckSheets, type CheckedSheet, type CheckTerms } from "./checkSheets";
import { checkTerms, type KnownTerms } from "./checkTerms";
import { sheetsToCheck } from "./sheetsToCheck";

/** What sheets are checked against, and which ones: all of ours and all linked ones in the workbook, or only one, with the others as its past. */
export interface CheckRequest extends KnownTerms {
  readonly sheet?: string;
}

/** What the sheets say, and everything found in them, in tab order and then in sheet order. */
export interface CheckedReports {
  readonly reports: readonly UnitReport[];
  readonly issues: readonly ReportIssue[];
  /** All of them as they were checked, for a later look at what changed. */
  readonly sheets: readonly CheckedSheet[];
  readonly terms: CheckTerms;
}

/** Why nothing could be checked. */
export type CheckError =
  { readonly code: "noSheetOfOurs" } | { readonly code: "workbook"; readonly error: WorkbookError };

/** Reads our sheets and linked tables in a workbook and checks them; a sheet that can't be read is itself a finding. */
export async function checkReport(
  workbook: Workbook,
  request: CheckRequest,
): Promise<Result<CheckedReports, CheckError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const sheets = await sheetsToCheck(workbook, summary.value, request.plan);
  if (!sheets.ok) return err({ code: "workbook", error: sheets.error });
  if (!sheets.value.some(isAskedFor(request))) return err({ code: "noSheetOfOurs" });
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
  const { sheets, terms } = checked;
  const known = sheets.filter(({ sheet }) => changed.includes(sheet));
  if (known.length === 0) return ok(checked);
  const names = [...new Set(known.map(({ sheet }) => sheet))];
  const isAnyLinked = known.some(({ linked }) => linked);
  const wanted = { fonts: isAnyLinked, numberFormats: isAnyLinked };
  const grids = await workbook.readSheets(names, wanted);
  if (!grids.ok) return checkReport(workbook, request);
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
