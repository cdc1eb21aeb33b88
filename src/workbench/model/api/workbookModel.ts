import type { CellValue } from "../../../shared";
import type { CellPosition } from "../../../sheets";
import type { ChangeSource, EventBatch } from "./events";
import type { CalculationMode, CustomXmlPart, DefinedName } from "./parts";
import type { SheetModel } from "./sheetModel";
import type {
  ClipboardVerbs,
  EntryVerbs,
  FormatVerbs,
  StructureVerbs,
  TabVerbs,
  WorkbookVerbs,
} from "./verbs";

/**
 * A workbook in memory that behaves as Excel's. Everything is read through its sheets and changed through its verbs. A verb called
 * by itself is a transaction of its own with source "user".
 */
export interface WorkbookModel
  extends EntryVerbs, ClipboardVerbs, StructureVerbs, FormatVerbs, TabVerbs, WorkbookVerbs {
  /** In tab order; there is always at least one, and a visible one. */
  readonly sheets: readonly SheetModel[];
  readonly activeSheet: SheetModel;
  sheet(id: string): SheetModel | undefined;
  /** Found without regard to case. */
  sheetNamed(name: string): SheetModel | undefined;
  /** Names of the workbook; a sheet's own are with the sheet. */
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  /** JSON texts by key. */
  readonly settings: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
  /** Serial dates count from 1904. */
  readonly date1904: boolean;
  readonly calculationMode: CalculationMode;

  /** Tells about each transaction, undo and redo once it is over; answers how to stop. Listeners may change the model again. */
  subscribe(listener: (batch: EventBatch) => void): () => void;
  /**
   * Runs several verbs as one undo step with one recalculation and one event batch; within another transaction it joins that one.
   * A verb that fails leaves the earlier ones done, as in Excel. When `work` throws, what was done is kept and the error passes on.
   * An add-in's transaction is undone in one step too, which is kinder than Excel (there an add-in's writes can clear the undo list).
   */
  transact<T>(label: string, source: ChangeSource, work: () => T): T;
  /** The labels of what `undo` and `redo` would do next; undefined where there is nothing. */
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;
  /** Whether there was something to undo. */
  undo(): boolean;
  redo(): boolean;

  /** Calculates everything anew, in manual mode too. */
  recalculate(): void;
  /** The value of an English formula (with or without "=") as it would stand in a cell; an array answers its first item. */
  evaluate(
    formula: string,
    at: { readonly sheetId: string; readonly cell: CellPosition },
  ): CellValue;
}
