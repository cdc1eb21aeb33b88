export {
  absoluteReference,
  cellAddress,
  columnIndexOf,
  columnName,
  parseRange,
  parseReference,
  rangeAddress,
  sheetReference,
  splitReference,
  textLiteral,
  type CellPosition,
  type CellRange,
} from "./a1";
export {
  around,
  cellCount,
  cellMatrix,
  holdsCell,
  intersects,
  isOneCell,
  rangeOf,
  sameRange,
} from "./cellRange";
export { findingsSheet, FINDINGS_TAG, type FindingRow } from "./findingsSheet";
export { inDateSystem } from "./dateSystem";
export { cellFaults } from "./cellFaults/cellFaults";
export { stateTest } from "./cellFaults/stateTest";
export type { CellFault, FaultKind, LeftReason } from "./cellFaults/cellFault";
export type { CellState, Grid } from "./grid";
export { CHART_PREFIX } from "./layout";
export type {
  Border,
  BorderStyle,
  CellContent,
  CellPatch,
  CellRule,
  CellStyle,
  ChartSeries,
  ColumnFormat,
  ConditionalFormat,
  PrintSetup,
  RowFormat,
  SheetChart,
  SheetLayout,
  SheetName,
  SheetProtection,
  SheetTable,
  StyledRange,
} from "./layout";
export {
  formatMarker,
  MARKER_NAMESPACE,
  parseMarker,
  type Marker,
  type MarkerError,
} from "./marker";
export type { MarkedClosing } from "./marker/closingPart";
export type { MarkedEvent } from "./marker/eventPart";
export type { MarkedLink } from "./marker/linkPart";
export type { MarkedTable } from "./marker/tablePart";
export { closingInForce, lastSending } from "./marker/closings";
export type { MarkedSheet } from "./marker/sheetPart";
export { keyOf, unitOf, type DataKey as FigureKey, type DataRow } from "./province/dataRow";
export { excessRows } from "./province/excessRows";
export { dataUpdate, figurePlace, type DataUpdate } from "./province/dataUpdate";
export { layoutPatches } from "./province/layoutPatches";
export { decisionWords, OUTLOOK_WORDS, RISK_WORDS, shortPercent } from "./province/leaderWords";
export {
  periodRecord,
  recordedHistory,
  recordedPeriods,
  rowsOf,
  type PeriodRecord,
} from "./province/provinceRecord";
export {
  formatProvinceTag,
  parseProvinceTag,
  PROVINCE_SHEETS,
  type ProvinceSheetKind,
  type ProvinceTag,
} from "./province/provinceTag";
export { provinceShape } from "./province/shapeWords";
export { readDataSheet } from "./province/readDataSheet";
export { consolidatedReports } from "./province/consolidatedReports";
export { recordedReports } from "./province/recordedReports";
export { provinceSheetNames, type ProvinceSheetNames } from "./province/sheetNames";
export { EXCLUSION_WORDS, STANDING_WORDS } from "./province/vocabulary";
export { provinceSheets, unitNames, type ProvinceRequest } from "./provinceSheet";
export { readUnitSheet, type UnitSheetContext } from "./readUnitSheet";
export {
  FORMER_NAME,
  formatSheetTag,
  formerOf,
  parseSheetTag,
  SHEET_TAG,
  type SheetTag,
} from "./sheetTag";
export { extendRun, styleCollector, type Run, type StyleCollector } from "./styledRanges";
export { keptSheetName, setAsideName } from "./keptSheet";
export { resum } from "./resum";
export { codeCells, codeRemoval } from "./recognition/codeCells";
export { CODE_HEAD, isCodeColumn } from "./recognition/codeColumn";
export {
  isBesideLink,
  linkedGrids,
  type LinkedGrid,
  type MarkedLinks,
} from "./recognition/linkedSheets";
export { readLinkedSheet } from "./recognition/readLinkedSheet";
export { retarget, type StandIns } from "./retarget";
export {
  recogniseOne,
  recogniseTables,
  tableWorth,
  type RecognitionRequest,
  type TableAnswers,
  type TableHeader,
} from "./recognition/recognise";
export {
  answeredTable,
  headerOfTable,
  isSameTable,
  knownTable,
  lastingCode,
  lastingTable,
  rememberedAnswers,
  rememberedTable,
  withTable,
} from "./recognition/tableMemory";
export { unitOfTable } from "./recognition/letterhead";
export { joinReports } from "./recognition/joinReports";
export { recognisedReport } from "./recognition/recognisedReport";
export { TABLE_ROLES } from "./recognition/recognition";
export type {
  ColumnTime,
  MatchCandidate,
  MatchReason,
  PercentScale,
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  RowFigures,
  RowFlag,
  RowKind,
  TableRole,
} from "./recognition/recognition";
export { sheetUpdate, type SheetUpdate } from "./sheetUpdate";
export { unitSheet } from "./unitSheet";
export { percentWords } from "./unitSheet/cellWords";
export { drawnPeriodSheet, periodSheet, type PeriodSheet } from "./unitSheet/periodSheet";
export { inputRanges } from "./unitSheet/inputRanges";
export { closedWords, reopenedWords, standingCell } from "./unitSheet/standing";
export { UNIT_SHEET_PROTECTION } from "./unitSheet/protection";
export { tagOf, type RowAnswers, type UnitSheetRequest } from "./unitSheet/request";
export { freeSheetName } from "./unitSheet/sheetName";
export {
  EARLIER_UNSOUND,
  TOO_MANY_EARLIER,
  FINDINGS_SHEET_WORDS,
  INDICATOR_ASSESSMENT_WORDS,
  PAIR_FAULT_WORDS,
  TASK_ASSESSMENT_WORDS,
  UNIT_SHEET_HEADERS,
  type ColumnRole,
  type InputRole,
} from "./vocabulary";
