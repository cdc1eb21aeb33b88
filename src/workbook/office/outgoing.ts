import { FORMER_NAME, textLiteral } from "../../sheets";
import type { SheetBefore } from "./survey";

/** Names of tables are unique in a workbook: those of a sheet being replaced make room for its successor's. */
export const formerTable = (name: string): string => `${name}_tiendo_cu`;

/** The name that such a table had. */
export const originalTable = (name: string): string => name.replace(/_tiendo_cu$/, "");

/** Queues the renaming of a sheet that is to be replaced. */
export function sendOut(
  sheet: Excel.Worksheet,
  before: Pick<SheetBefore, "name" | "tables">,
  outgoing: string,
): void {
  sheet.names.getItemOrNullObject(FORMER_NAME).delete();
  sheet.names.add(FORMER_NAME, `=${textLiteral(before.name)}`).visible = false;
  sheet.name = outgoing;
  for (const table of before.tables) sheet.tables.getItem(table).name = formerTable(table);
}

/** Queues the undoing of `sendOut`, whole or in part, on a sheet whose tables' names are loaded. */
export function bringBack(
  sheet: Excel.Worksheet,
  before: Pick<SheetBefore, "name"> & Partial<Pick<SheetBefore, "visibility">>,
): void {
  sheet.name = before.name;
  if (before.visibility !== undefined) sheet.visibility = before.visibility;
  for (const table of sheet.tables.items) {
    if (originalTable(table.name) !== table.name) table.name = originalTable(table.name);
  }
  sheet.names.getItemOrNullObject(FORMER_NAME).delete();
}
