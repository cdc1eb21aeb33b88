export { askedTable } from "./askedTable";
export { applyMends, undoOf, type AppliedMends } from "./applyMends";
export {
  checkReport,
  recheckReport,
  type CheckedReports,
  type CheckError,
  type CheckRequest,
} from "./checkReport";
export type { CheckedSheet } from "./checkSheets";
export {
  collectReports,
  consolidateReports,
  recordReports,
  rereadReport,
  type CollectionProgress,
  type ConsolidatedReports,
  type ConsolidateError,
  type ConsolidationRequest,
} from "./consolidateReports";
export {
  closePeriod,
  reopenPeriod,
  type ClosedSheet,
  type ClosingError,
  type ClosingRequest,
} from "./closePeriod";
export type { FileIssue, FileIssueCode } from "./fileIssue";
export type {
  CheckedReport,
  CollectionScope,
  FileKind,
  FileReading,
  ReportKind,
} from "./fileReading";
export { foldReadings } from "./foldReadings";
export { readReportFile, type ReportSource } from "./readReportFile";
export { readReportPeriods, type PeriodReading } from "./readReportPeriods";
export {
  foreignTables,
  recogniseTable,
  withAnswers,
  type ForeignTable,
  type RecogniseError,
  type TablesRequest,
} from "./foreignTables";
export { knownTo } from "./knownTo";
export { linkedTables } from "./linkedTables";
export type { LinkedSheet } from "./readLinkedSheets";
export {
  linkTable,
  unlinkTable,
  type LinkedTable,
  type LinkError,
  type LinkRequest,
} from "./linkTable";
export {
  diagnoseCells,
  mendCells,
  restoreCells,
  type CellDiagnosis,
  type MendedCell,
  type MendedCells,
} from "./mendCells";
export { formatPaneRoute, parsePaneRoute, type PanePage, type PaneRoute } from "./paneRoute";
export { keepWarning, releaseWarning, type KeptRequest } from "./keepWarning";
export { writeFindings, type WrittenFindings } from "./writeFindings";
export { periodsToOpen, type PeriodsToOpen } from "./periodsToOpen";
export { outdatedSheets, type OutdatedSheet } from "./outdatedSheets";
export { updateSheet, type UpdatedSheet, type UpdateError } from "./updateSheet";
export { injectPlan, type InjectedSheet, type InjectError } from "./injectPlan";
export type { UnitVersions, VersionChoices, VersionDifference } from "./settleVersions";
export {
  goToFigure,
  readProvince,
  viewPeriod,
  type PeriodView,
  type ProvinceReading,
  type ProvinceReadingError,
} from "./readProvince";
export {
  dateEvent,
  eventProblem,
  readEvents,
  type EventError,
  type EventRequest,
} from "./planEvents";
export {
  restoreDifferences,
  restoreSheet,
  type RestoredSheet,
  type RestoreError,
  type RestoreRequest,
} from "./restoreSheet";
export { returnSlips, type ReturnSlip } from "./returnSlips";
