import { isSameName } from "../formula/rewrite";
import type { SheetState } from "./sheetState";
import type { WorkbookState } from "./workbookState";

/** The sheet of a name, found without regard to case. */
export const sheetNamed = ({ sheets }: WorkbookState, name: string): SheetState | undefined =>
  sheets.find(({ properties }) => isSameName(properties.name, name));
