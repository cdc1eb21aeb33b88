import { deleteSheet } from "./deleteSheet";
import { FORMER_NAME, formerOf, keptSheetName, setAsideName } from "../../sheets";
import { bringBack } from "./outgoing";
import { keyOf } from "./refusal";
import { finishReturn } from "./restore";
import { isOutgoing, isReturning, isStaying, isUnfinished } from "./unfinished";

/**
 * Clears what a change left behind that broke off and could not be taken back: a sheet never finished is deleted; one that was
 * being replaced gets its name back, or, where its successor is there, is deleted or stays beside it. A sheet that was coming back
 * in a drawing's place is back where it has that one's name already, and stays where it was otherwise.
 */
export async function sweep(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load(
    "items/name,items/position,items/visibility,items/names/items/name,items/names/items/value,items/tables/items/name",
  );
  await context.sync();
  const present = sheets.items.map(({ name }) => name);
  for (const sheet of sheets.items) {
    if (isUnfinished(sheet.name)) deleteSheet(sheet, sheet.visibility);
    else if (isReturning(sheet.name)) settleReturn(sheet, sheets.items);
    else if (isOutgoing(sheet.name)) settle(sheet, present);
  }
  await context.sync();
}

const formerNameOf = (sheet: Excel.Worksheet): string | undefined =>
  formerOf(sheet.name, sheet.names.items.find(({ name }) => name === FORMER_NAME)?.value);

function settleReturn(drawing: Excel.Worksheet, sheets: readonly Excel.Worksheet[]): void {
  const former = formerNameOf(drawing);
  if (former === undefined) return;
  const returned = sheets.find(({ name }) => keyOf(name) === keyOf(former));
  if (!returned) return bringBack(drawing, { name: former });
  finishReturn(returned, {
    position: Math.min(drawing.position, returned.position),
    tables: returned.tables.items.map(({ name }) => name),
  });
  drawing.name = setAsideName(
    former,
    sheets.map(({ name }) => name),
  );
}

function settle(sheet: Excel.Worksheet, present: readonly string[]): void {
  const former = formerNameOf(sheet);
  if (former === undefined) return;
  if (!present.some((name) => keyOf(name) === keyOf(former))) bringBack(sheet, { name: former });
  else if (isStaying(sheet.name)) sheet.name = keptSheetName(former, present);
  else deleteSheet(sheet, sheet.visibility);
}
