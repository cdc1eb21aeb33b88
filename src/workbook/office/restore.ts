import { FORMER_NAME, textLiteral } from "../../sheets";
import type { SheetRestoration, WorkbookChange } from "../workbook";
import { formerTable, originalTable, sendOut } from "./outgoing";
import { keyOf } from "./refusal";
import type { SheetBefore, Survey } from "./survey";
import { returningName } from "./unfinished";

/** A drawing and the sheet that comes back in its place, as they stood before. */
export interface RestorationBefore {
  readonly change: SheetRestoration;
  readonly drawing: SheetBefore;
  readonly returned: SheetBefore;
}

/** The restorations of a change, each with its two sheets. */
export const restorationsOf = (
  { restoreSheets = [] }: WorkbookChange,
  { sheets }: Survey,
): readonly RestorationBefore[] => {
  const named = (name: string) => sheets.find((sheet) => keyOf(sheet.name) === keyOf(name));
  return restoreSheets.flatMap((change) => {
    const [drawing, returned] = [named(change.name), named(change.from)];
    return drawing && returned ? [{ change, drawing, returned }] : [];
  });
};

/** Queues the return of a sheet in place of its drawing, whose last name comes last: until it has it, the sheet is not back. */
export function restore(
  { worksheets }: Excel.Workbook,
  { change, drawing, returned }: RestorationBefore,
  index: number,
): void {
  const outgoing = returningName(index);
  sendOut(worksheets.getItem(drawing.name), { name: drawing.name, tables: [] }, outgoing);
  const sheet = worksheets.getItem(returned.name);
  sheet.name = change.name;
  finishReturn(sheet, { position: drawing.position, tables: returned.tables });
  worksheets.getItem(outgoing).name = change.keepAs;
}

/** Queues what is left to do for a sheet that has its name back: it is seen in its place and gave its name to nobody. */
export function finishReturn(
  sheet: Excel.Worksheet,
  { position, tables }: Pick<SheetBefore, "position" | "tables">,
): void {
  sheet.visibility = "Visible";
  sheet.position = position;
  for (const table of tables) nameTable(sheet, table, originalTable(table));
  sheet.names.getItemOrNullObject(FORMER_NAME).delete();
}

/** Whether a restoration was done to its end. */
export const isRestored = (
  { change, drawing }: RestorationBefore,
  present: readonly Pick<SheetBefore, "id" | "name">[],
): boolean => present.find(({ id }) => id === drawing.id)?.name === change.keepAs;

/** Queues the undoing of `restore`, whole or in part. */
export function undoRestoration(
  sheets: readonly Excel.Worksheet[],
  { change, drawing, returned }: RestorationBefore,
): void {
  const now = (before: SheetBefore) => sheets.find(({ id }) => id === before.id);
  const sheet = now(returned);
  const successor = now(drawing);
  if (!sheet || !successor) return;
  sheet.name = returned.name;
  successor.names.getItemOrNullObject(FORMER_NAME).delete();
  successor.name = drawing.name;
  sheet.names.getItemOrNullObject(FORMER_NAME).delete();
  sheet.names.add(FORMER_NAME, `=${textLiteral(change.name)}`).visible = false;
  for (const { name } of sheet.tables.items) {
    if (!returned.tables.includes(name)) nameTable(sheet, name, formerTable(name));
  }
  sheet.position = returned.position;
  sheet.visibility = returned.visibility;
}

/** Queues a table's new name, where it gets one. */
function nameTable(sheet: Excel.Worksheet, name: string, to: string): void {
  if (name !== to) sheet.tables.getItem(name).name = to;
}
