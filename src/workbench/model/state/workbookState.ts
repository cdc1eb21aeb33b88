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

/** The id of a sheet or an XML part by its number, of the shape that Excel's ids have. */
export function idAt(number: number): string {
  const digits = number.toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-${digits}-0000-0000-000000000000}`;
}
