import type { SheetState } from "../state/sheetState";
import type { WorkbookState } from "../state/workbookState";
import { isSameText } from "./compare";

/** A sheet by its name, whatever its case. */
export const sheetNamed = ({ sheets }: WorkbookState, name: string): SheetState | undefined =>
  sheets.find(({ properties }) => isSameText(properties.name, name));
