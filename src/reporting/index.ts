export type { Issue, Place, Severity } from "./issue";
export { dateWords, parsePeriodWords, periodWithDays, periodWords } from "./periodWords";
export { periodOf, periodWindow, type PeriodWindow } from "./calendar";
export { periodCover, uncoveredMonths } from "./periodCover";
export {
  formatPeriod,
  isEarlierPeriod,
  isSamePeriod,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  type CalendarRegime,
  type Period,
} from "./period";
export type { Closing, ReportContext, SentPair } from "./context";
export type { PastReport } from "./pastReport";
export { parseDay, parseDayText } from "./day";
export { earlierReports } from "./earlierReports";
export { parseFigure } from "./figure";
export { figuresDigest, sentFigures } from "./figuresDigest";
export { figureText } from "./figureText";
export { isDateFormat, points, readFigure, type CellLooks, type FigureReading } from "./figureCell";
export { NOT_OCCURRING_WORDS } from "./figureWords";
export { keepFinding, keyOf, type KeptFinding } from "./keptFinding";
export { meetsTarget } from "./meetsTarget";
export { parseRate } from "./rate";
export { isSameScope, type ReportScope } from "./scope";
export { sendingDay } from "./sendingDay";
export { errorAt, type Mend, type ReportIssue, type ReportIssueCode } from "./reportIssue";
export { isStatusWord, parseStatus } from "./status";
export { STATUS_WORDS } from "./statusWords";
export { revalidateReport, validateReport } from "./validateReport";
export { validateTogether } from "./validateTogether";
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
