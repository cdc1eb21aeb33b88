export type { Issue, Place, Severity } from "./issue";
export { dateWords, periodWithDays, periodWords } from "./periodWords";
export { periodOf, periodWindow, type PeriodWindow } from "./calendar";
export {
  formatPeriod,
  isSamePeriod,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  type CalendarRegime,
  type Period,
} from "./period";
export type {
  Figure,
  IndicatorRecord,
  StatusEntry,
  TaskRecord,
  TaskStatus,
  TextEntry,
  UnitReport,
  UnitRole,
} from "./report";
