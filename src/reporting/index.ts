export type { Issue, Place, Severity } from "./issue";
export type { CalendarRegime, Period } from "./period";
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
