export type {
  ChangeSource,
  EventBatch,
  LineShift,
  ModelEvent,
  SheetFeature,
  WorkbookFeature,
} from "./api/events";
export type { ModelError, ModelErrorCode, Outcome } from "./api/modelError";
export type { ModelOptions, WorkbookContent } from "./api/opening";
export type {
  BorderSide,
  CalculationMode,
  CustomXmlPart,
  DefinedName,
  LineFormat,
  StylePatch,
  Visibility,
} from "./api/parts";
export type { SheetModel } from "./api/sheetModel";
export type { CellInput, Clip, ClipCell, EntryCheck, Lines, SortKey } from "./api/verbs";
export type { WorkbookModel } from "./api/workbookModel";
export { createWorkbookModel } from "./createWorkbookModel";
export { MAX_COLUMNS, MAX_ROWS } from "./limits";
export { isOnSheet } from "./state/range";
