import { ok, type Result } from "../../shared";
import { FORMER_NAME, formerOf, SHEET_TAG } from "../../sheets";
import type { SheetSummary, Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { attempt } from "./attempt";
import { loadDateSystem } from "./dateSystem";
import { loadMarker } from "./markerPart";
import { sweep } from "./sweep";
import { isLeftover, isUnfinished } from "./unfinished";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Looks at the workbook in one round trip; only where a change once broke off are its traces cleared first. */
export const inspect: Workbook["inspect"] = async () => {
  const seen = await look();
  if (!seen.ok || !hasLeftovers(seen.value)) return seen;
  await attempt(async (context) => ok(await sweep(context)));
  const again = await look();
  return again.ok ? ok(withoutUnfinished(again.value)) : again;
};

const hasLeftovers = ({ sheets, structureProtected }: WorkbookSummary): boolean =>
  !structureProtected && sheets.some(({ name }) => isLeftover(name));

const withoutUnfinished = (summary: WorkbookSummary): WorkbookSummary => ({
  ...summary,
  sheets: summary.sheets.filter(({ name }) => !isUnfinished(name)),
});

const look = (): Promise<Result<WorkbookSummary, WorkbookError>> =>
  attempt(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load(
      "items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/value",
    );
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const protection = workbook.protection.load("protected");
    const takeMarker = loadMarker(workbook);
    const takeDateSystem = loadDateSystem(workbook);
    await context.sync();
    const marker = takeMarker();
    const summary: WorkbookSummary = {
      sheets: sheets.items.map(summaryOf),
      activeSheet: active.name,
      structureProtected: protection.protected,
      ...(takeDateSystem() && { date1904: true }),
      ...(marker === undefined ? {} : { marker }),
    };
    return ok(summary);
  });

function summaryOf(sheet: Excel.Worksheet): SheetSummary {
  const { items } = sheet.names;
  const valueOf = (sought: string) => items.find(({ name }) => name === sought)?.value;
  const former = formerOf(sheet.name, valueOf(FORMER_NAME));
  const tag = former === undefined ? valueOf(SHEET_TAG) : undefined;
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    ...(typeof tag === "string" ? { tag } : {}),
    ...(former === undefined ? {} : { former }),
  };
}
