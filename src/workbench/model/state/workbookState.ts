import type { CalculationMode, CustomXmlPart, DefinedName } from "../api/parts";
import type { SheetState } from "./sheetState";

/** Everything of a workbook but what its sheets hold; replaced property by property. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly activeSheetId: string;
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  readonly settings: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
  readonly calculationMode: CalculationMode;
  readonly date1904: boolean;
}
