export type {
  AgencyMention,
  Deadline,
  DeadlineKind,
  Indicator,
  IndicatorCode,
  Plan,
  ReportingScheme,
  Section,
  SourceSpan,
  Target,
  TargetOperator,
  Task,
  TaskCode,
} from "./plan";
export type { Unit, UnitId, UnitKind } from "./unit";
