import type { Plan } from "../../plan";
import type { Mend, ReportIssue } from "../../reporting";

/** What can be done with a finding. */
export interface FindingTools {
  readonly plan: Plan;
  readonly onGoTo: (finding: ReportIssue) => void;
  readonly onMend: (mends: readonly Mend[]) => void;
  readonly onKeep: (finding: ReportIssue, reason: string) => void;
  readonly onRelease: (finding: ReportIssue) => void;
}
