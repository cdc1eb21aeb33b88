import type { UnitId } from "../plan";
import {
  formatPeriod,
  type Period,
  type Place,
  type ReportIssue,
  type Severity,
  type UnitReport,
} from "../reporting";
import type { WorkbookErrorCode } from "../workbook";

/** What can be said of a file that was picked, besides the findings within its reports. */
export type FileIssueCode =
  | WorkbookErrorCode
  /** No sheet of it is a unit's sheet. */
  | "notUnitWorkbook"
  /** A unit's sheet whose table can't be found any more. */
  | "tableMissing"
  /** A sheet of the plan `planId`. */
  | "otherPlan"
  /** A sheet of the unit `unitId`, which the plan's registry does not hold. */
  | "unknownUnit"
  /** Its sheets report `periods` only, in plain text, separated by commas. */
  | "otherPeriod"
  /** Its period's days are counted by the other `regime`. */
  | "otherRegime"
  /** A table that the unit keeps itself was recognised, and its `rows` count. */
  | "tableRecognised"
  /** The same, without the rows `unconfirmed` (1-based, separated by commas), of which a person must say what they are. */
  | "tableRowsUnconfirmed"
  /** Another table at `range` of the same sheet, whose `rows` say otherwise what the table that was read says: it was not read. */
  | "tableLeftOut"
  /** A table with work of the plan under no unit's name, or under several. */
  | "tableUnitUnclear"
  /** A table with work of the plan that does not say to be of the period. */
  | "tablePeriodUnclear"
  /** `otherFile` holds other answers of the unit `unitId`: they count, this file's do not. */
  | "duplicateUnit"
  /** `otherFile` holds the very same answers of the unit `unitId`, which count once. */
  | "sameReportTwice"
  /** What it holds of `units` gives way to their own reports; in plain text, separated by commas. */
  | "ownReportCounts"
  /** Its sheets count the events `codes` by other days than the consolidation, in plain text, separated by commas. */
  | "eventsDiffer";

/** Something about a file: an error where a report in it is not counted, a note where nothing is lost. */
export interface FileIssue {
  readonly code: FileIssueCode;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet?: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A file that can't be read, or holds no unit's sheet. */
export const fileError = (
  file: string,
  { code, sheet }: { readonly code: FileIssueCode; readonly sheet?: string },
): FileIssue => ({ code, severity: "error", file, sheet, params: {} });

/** A file whose sheets are all of other periods. */
export const wrongPeriod = (
  { file = "", sheet }: Pick<Place, "file" | "sheet">,
  periods: readonly Period[],
): FileIssue => ({
  ...fileError(file, { code: "otherPeriod", sheet }),
  params: { periods: [...new Set(periods.map(formatPeriod))].join(",") },
});

/** A sheet of the period, its days counted otherwise. */
export const wrongDays = (file: string, { place, regime }: UnitReport): FileIssue => ({
  ...fileError(file, { code: "otherRegime", sheet: place.sheet }),
  params: { regime },
});

/** What reading a sheet failed with, as an issue of its file; nothing for a sheet that is none of ours. */
export function sheetError(
  file: string,
  { code, place, params }: ReportIssue,
): readonly FileIssue[] {
  const { sheet } = place;
  switch (code) {
    case "sheetIdentityMissing":
      return [];
    case "sheetPlanDiffers":
      return [{ ...fileError(file, { code: "otherPlan", sheet }), params: words(params) }];
    case "sheetUnitUnknown":
      return [{ ...fileError(file, { code: "unknownUnit", sheet }), params: words(params) }];
    default:
      return [fileError(file, { code: "tableMissing", sheet })];
  }
}

/** Reports whose sheets were drawn by other days of events than those by which they are counted; nothing where there is none. */
export const otherEvents = (file: string, codes: readonly string[]): readonly FileIssue[] =>
  codes.length === 0
    ? []
    : [{ code: "eventsDiffer", severity: "note", file, params: { codes: codes.join(", ") } }];

/** A report of a unit for the period that does not count, beside the one that does. */
export const secondReport = (
  second: UnitReport,
  counted: UnitReport,
  isSame: boolean,
): FileIssue => ({
  code: isSame ? "sameReportTwice" : "duplicateUnit",
  severity: isSame ? "note" : "error",
  file: second.place.file ?? "",
  sheet: second.place.sheet,
  params: {
    unitId: second.unitId,
    otherFile: counted.place.file ?? "",
    otherSheet: counted.place.sheet,
  },
});

/** Units whose own reports count in place of what others consolidated of them. */
export const overruledReports = (file: string, units: readonly UnitId[]): FileIssue => ({
  code: "ownReportCounts",
  severity: "note",
  file,
  params: { units: units.join(",") },
});

const words = (params: ReportIssue["params"]): FileIssue["params"] =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
