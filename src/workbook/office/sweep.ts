import { deleteSheet } from "./deleteSheet";
import { FORMER_NAME, keptSheetName } from "../../sheets";
import { bringBack } from "./outgoing";
import { keyOf } from "./refusal";
import { isOutgoing, isStaying, isUnfinished } from "./unfinished";

/**
 * Clears what a change left behind that broke off and could not be taken back: a sheet never finished is deleted; one that was
 * being replaced gets its name back, or, where its successor is there, is deleted or stays beside it.
 */
export async function sweep(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load(
    "items/name,items/visibility,items/names/items/name,items/names/items/value,items/tables/items/name",
  );
  await context.sync();
  const present = sheets.items.map(({ name }) => name);
  for (const sheet of sheets.items) {
    if (isUnfinished(sheet.name)) deleteSheet(sheet, sheet.visibility);
    else if (isOutgoing(sheet.name)) settle(sheet, present);
  }
  await context.sync();
}

function settle(sheet: Excel.Worksheet, present: readonly string[]): void {
  const former = sheet.names.items.find(({ name }) => name === FORMER_NAME)?.value;
  if (typeof former !== "string") return;
  if (!present.some((name) => keyOf(name) === keyOf(former))) bringBack(sheet, { name: former });
  else if (isStaying(sheet.name)) sheet.name = keptSheetName(former, present);
  else deleteSheet(sheet, sheet.visibility);
}
