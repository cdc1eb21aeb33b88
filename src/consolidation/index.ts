export { assess, type Assessment } from "./assess";
export {
  consolidate,
  type Consolidation,
  type CrossCheck,
  type IndicatorResult,
  type Scope,
} from "./consolidate";
export { consolidateTasks, type TaskConsolidation, type TaskResult } from "./consolidateTasks";
export { coverageOf, type Coverage } from "./coverage";
export { partsOf, type Part, type Standing } from "./part";
export { type ExclusionReason, type Statement } from "./statement";
export { sumOf, type Sum } from "./sum";
export {
  emptyTally,
  entriesOf,
  mergeTallies,
  tallyRecord,
  tallyReport,
  type Tally,
  type TallyEntry,
} from "./tally";
export { taskFigures, type StandingTask, type TaskFigures } from "./taskFigures";
export { taskStanding, type LeadAnswer, type TaskDays, type TaskStanding } from "./taskStanding";
