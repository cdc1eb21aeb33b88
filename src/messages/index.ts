export { assessmentWords, exclusionWords, fileIssueWords } from "./consolidation";
export { paneMessages } from "./pane";
export { numberWords, rateWords } from "./figures";
export type { IssueWords } from "./issueWords";
export { reportIssueWords, severityWords } from "./reporting";
export type { FileIssueWords } from "./unreadableFile";
export { workbookErrorWords, type WorkbookErrorWords } from "./workbook";
