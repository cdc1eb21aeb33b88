export {
  assignmentsOf,
  reportingUnits,
  unitsWithWork,
  type Assignment,
  type IndicatorShare,
} from "./assignments";
export { awaitedEvents, type AwaitedEvent, type WaitingTarget } from "./awaitedEvents";
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
export { deadlineOfWords } from "./reading/deadlineWords";
export { isPlanDocument, isRegistry } from "./planShape";
export {
  readPlan,
  sourceText,
  type PlanDoubt,
  type PlanIssue,
  type PlanIssueCode,
  type PlanReading,
} from "./reading";
export {
  dueDate,
  targetInForce,
  targetsAhead,
  targetStart,
  type PlanEvents,
  type TargetStep,
} from "./targetInForce";
export type { Registry, Unit, UnitId, UnitKind } from "./unit";
export { heirsOf, isValidOn, unitById, unitsValidOn } from "./validity";
