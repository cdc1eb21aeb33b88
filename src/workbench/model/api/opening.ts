import type { CellStyle, SheetLayout } from "../../../sheets";
import type { CalculationMode, DefinedName } from "./parts";

/** What a workbook needs from outside. */
export interface ModelOptions {
  /** The local date and time for TODAY and NOW, e.g. "2023-06-20T08:30:00"; asked at each recalculation. */
  readonly clock: () => string;
}

/** A workbook as data, as far as no file is concerned. */
export interface WorkbookContent {
  /** At least one. */
  readonly sheets: readonly SheetLayout[];
  readonly names?: readonly DefinedName[];
  /** The font of cells without a format, Calibri 11 where it is not told. */
  readonly baseStyle?: CellStyle;
  /** XML texts of the custom XML parts. */
  readonly customXml?: readonly string[];
  readonly activeSheet?: string;
  readonly structureProtected?: boolean;
  readonly date1904?: boolean;
  readonly calculationMode?: CalculationMode;
}
