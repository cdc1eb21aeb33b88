import type { ReportIssue, ReportIssueCode, Severity } from "../reporting";
import { evidenceFindings } from "./evidenceFindings";
import { figureFindings } from "./figureFindings";
import type { IssueWords, Params } from "./issueWords";
import { sheetFindings } from "./sheetFindings";
import { targetFindings } from "./targetFindings";
import { taskFindings } from "./taskFindings";
import { timeFindings } from "./timeFindings";
import { togetherFindings } from "./togetherFindings";

/** A finding's severity as officials call it. */
export const severityWords = {
  error: "Lỗi",
  warning: "Cảnh báo",
  note: "Lưu ý",
} as const satisfies Record<Severity, string>;

/** What a finding says: what, why, and how to mend it. */
export const reportIssueWords = ({ code, params }: ReportIssue): IssueWords =>
  FINDINGS[code](params);

const FINDINGS: Readonly<Record<ReportIssueCode, (params: Params) => IssueWords>> = {
  ...figureFindings,
  ...taskFindings,
  ...sheetFindings,
  ...targetFindings,
  ...evidenceFindings,
  ...timeFindings,
  ...togetherFindings,
};
