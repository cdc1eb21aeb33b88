export type { PlanDoubt, PlanIssue, PlanIssueCode } from "./planIssue";
export { readPlan, type PlanReading } from "./readPlan";
export { sourceText } from "./sourceText";
