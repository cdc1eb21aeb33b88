export type { Issue, Place, Severity } from "./issue";
export { dateWords, periodWithDays, periodWords } from "./periodWords";
export { periodOf, periodWindow } from "./calendar";
export {
  formatPeriod,
  isSamePeriod,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  type CalendarRegime,
  type Period,
} from "./period";
export { parseDay } from "./day";
export { parseFigure } from "./figure";
export { NOT_OCCURRING_WORDS } from "./figureWords";
export { meetsTarget } from "./meetsTarget";
export { sendingDay } from "./sendingDay";
export { errorAt, type ReportIssue, type ReportIssueCode } from "./reportIssue";
export { isStatusWord, parseStatus } from "./status";
export { STATUS_WORDS } from "./statusWords";
export { validateReport } from "./validateReport";
export type {
  Figure,
  IndicatorRecord,
  SheetDoubt,
  StatusEntry,
  TaskRecord,
  TaskStatus,
  TextEntry,
  UnitReport,
  UnitRole,
} from "./report";
