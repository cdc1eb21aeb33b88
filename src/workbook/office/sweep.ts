import { deleteSheet } from "./deleteSheet";
import { bringBack, FORMER_NAME } from "./outgoing";
import { keyOf } from "./refusal";
import { isOutgoing, isUnfinished } from "./unfinished";

/**
 * Clears what a change left behind that broke off and could not be taken back: a sheet never finished is deleted; one that was
 * being replaced gets its name back, or is deleted where its successor is there.
 */
export async function sweep(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load(
    "items/name,items/visibility,items/names/items/name,items/names/items/value,items/tables/items/name",
  );
  await context.sync();
  const present = new Set(sheets.items.map(({ name }) => keyOf(name)));
  for (const sheet of sheets.items) {
    if (isUnfinished(sheet.name)) deleteSheet(sheet, sheet.visibility);
    else if (isOutgoing(sheet.name)) settle(sheet, present);
  }
  await context.sync();
}

function settle(sheet: Excel.Worksheet, present: ReadonlySet<string>): void {
  const former = sheet.names.items.find(({ name }) => name === FORMER_NAME)?.value;
  if (typeof former !== "string") return;
  if (present.has(keyOf(former))) deleteSheet(sheet, sheet.visibility);
  else bringBack(sheet, { name: former });
}
