export type {
  PlanDoubt,
  PlanDoubtCode,
  PlanErrorCode,
  PlanIssue,
  PlanIssueCode,
} from "./planIssue";
export { readPlan, type PlanReading, type PlanSource } from "./readPlan";
export { sourceText } from "./sourceText";
