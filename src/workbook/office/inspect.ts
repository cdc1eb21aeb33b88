import { ok } from "../../shared";
import { SHEET_TAG } from "../../sheets";
import type { SheetSummary, Workbook, WorkbookSummary } from "../workbook";
import { attempt } from "./attempt";
import { loadMarker } from "./markerPart";
import { isUnfinished } from "./unfinished";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Looks at the workbook in one round trip; a sheet that was never finished is not listed. */
export const inspect: Workbook["inspect"] = () =>
  attempt(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load(
      "items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/value",
    );
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const protection = workbook.protection.load("protected");
    const takeMarker = loadMarker(workbook);
    await context.sync();
    const marker = takeMarker();
    const summary: WorkbookSummary = {
      sheets: sheets.items.filter(({ name }) => !isUnfinished(name)).map(summaryOf),
      activeSheet: active.name,
      structureProtected: protection.protected,
      ...(marker === undefined ? {} : { marker }),
    };
    return ok(summary);
  });

function summaryOf(sheet: Excel.Worksheet): SheetSummary {
  const tag = sheet.names.items.find(({ name }) => name === SHEET_TAG)?.value;
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    ...(typeof tag === "string" ? { tag } : {}),
  };
}
