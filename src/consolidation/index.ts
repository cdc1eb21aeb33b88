export { assess, type Assessment } from "./assess";
export {
  consolidate,
  consolidateParts,
  type Consolidation,
  type CrossCheck,
  type IndicatorResult,
  type Scope,
} from "./consolidate";
export {
  consolidateShares,
  consolidateTasks,
  type TaskConsolidation,
  type TaskResult,
  type TaskShare,
} from "./consolidateTasks";
export type { Coverage } from "./coverage";
export { accumulate, countsFrom, type Cumulative, type UnitCumulative } from "./cumulative";
export type { Decision } from "./decisions";
export { disciplineOf, type UnitDiscipline } from "./discipline";
export { resultIn, upTo, type History } from "./history";
export type { IndicatorOutlook, Outlook, RiskReason } from "./outlook";
export { inOrder, partsOf, type Part, type Standing } from "./part";
export { statementOf, type ExclusionReason, type Statement } from "./statement";
export { sumOf, type Sum } from "./sum";
export { atLastFigures, leadTotals, type Supposition } from "./supposition";
export {
  emptyTally,
  entriesOf,
  mergeTallies,
  tallyRecord,
  tallyReport,
  type Sending,
  type Tally,
  type TallyEntry,
} from "./tally";
export type { StandingTask, TaskFigures } from "./taskFigures";
export {
  isCompleteStanding,
  joinStandings,
  taskStanding,
  type LeadAnswer,
  type TaskDays,
  type TaskStanding,
} from "./taskStanding";
export { summarize, type Summary } from "./summary";
