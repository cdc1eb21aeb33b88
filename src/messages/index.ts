export { paneMessages } from "./pane";
export { numberWords, rateWords } from "./figures";
export type { IssueWords } from "./issueWords";
export { reportIssueWords, severityWords } from "./reporting";
