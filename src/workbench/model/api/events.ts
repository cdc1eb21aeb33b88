import type { CellRange } from "../../../sheets";

/** Who changed the workbook: a person at the grid, or an add-in. */
export type ChangeSource = "user" | "api";

/** Rows or columns put in or taken out: `count` of them from index `at` on. */
export interface LineShift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Something that happened to the workbook; a sheet is named by its id. */
export type ModelEvent =
  /** Constants or formulas were written or cleared; `range` is the rectangle around them. */
  | { readonly kind: "cellsChanged"; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: "formatChanged"; readonly sheetId: string; readonly range: CellRange }
  /** Formula results changed on these sheets, whoever caused it. */
  | { readonly kind: "calculated"; readonly sheetIds: readonly string[] }
  /** Rows or columns were inserted or deleted, and everything behind them moved. */
  | { readonly kind: "structureChanged"; readonly sheetId: string; readonly shift: LineShift }
  /** Rows of a range were sorted. */
  | { readonly kind: "sorted"; readonly sheetId: string; readonly range: CellRange }
  /** Heights, widths, hidden rows or columns, or outline levels changed. */
  | { readonly kind: "linesChanged"; readonly sheetId: string; readonly axis: "row" | "column" }
  | { readonly kind: "sheetChanged"; readonly sheetId: string; readonly feature: SheetFeature }
  | { readonly kind: "protectionChanged"; readonly sheetId: string }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated"; readonly sheetId: string }
  | {
      readonly kind: "sheetRenamed";
      readonly sheetId: string;
      readonly nameBefore: string;
      readonly nameAfter: string;
    }
  | { readonly kind: "sheetMoved" | "visibilityChanged"; readonly sheetId: string }
  | { readonly kind: "workbookChanged"; readonly feature: WorkbookFeature };

export type SheetFeature =
  | "merges"
  | "rules"
  | "conditionalFormats"
  | "names"
  | "tables"
  | "charts"
  | "view"
  | "print"
  | "tabColor"
  | "autoFilter";

export type WorkbookFeature =
  "names" | "customXml" | "settings" | "structureProtection" | "calculationMode";

/** Everything that one transaction, undo or redo did, in order. */
export interface EventBatch {
  readonly label: string;
  readonly source: ChangeSource;
  readonly events: readonly ModelEvent[];
}
