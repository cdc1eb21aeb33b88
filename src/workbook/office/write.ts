import type { WorkbookChange } from "../workbook";
import { commit } from "./commit";
import { drawSheet } from "./drawing/draw";
import { inTurn } from "./inTurn";
import { newSheetsOf, passingLayout, type NewSheet } from "./newSheet";
import { groupBySize } from "./step";
import type { Survey } from "./survey";

/** Something to queue on the workbook, and about how many bytes of the request that takes. */
interface Task {
  readonly size: number;
  readonly queue: () => void;
}

/** A request may hold 5 MB on the web; the envelope and what the estimates miss need room too. */
const requestBytes = 3_500_000;

/**
 * Draws the new sheets hidden and under passing names, and leaves everything that shows to the last actions of the last batch:
 * what is seen changes at once, and only when all else has gone well. False where the user stopped it before that.
 */
export async function write(
  context: Excel.RequestContext,
  change: WorkbookChange,
  survey: Survey,
): Promise<boolean> {
  const { workbook, application, runtime } = context;
  let isStopped = false;
  const tasks = [
    task(() => (runtime.enableEvents = false)),
    ...drawing(workbook, newSheetsOf(change)),
    task(() => commit(workbook, change, survey), commitSize(change)),
    task(() => (runtime.enableEvents = true)),
  ];
  await inTurn(groupBySize(tasks, requestBytes), async (group) => {
    isStopped ||= change.isCancelled?.() ?? false;
    if (isStopped) return;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of group) queue();
    await context.sync();
  });
  return !isStopped;
}

const task = (queue: () => void, size = 1000): Task => ({ size, queue });

/** The marker and the cells travel whole: an action writes a few cells here and there, never a sheet of them. */
const commitSize = ({ cells = [], rewrites = [], marker = "" }: WorkbookChange): number =>
  10_000 + 2 * (JSON.stringify([cells, rewrites]).length + marker.length);

/** All sheets are there before the first is drawn, so that their formulas may refer to each other. */
function drawing(workbook: Excel.Workbook, sheets: readonly NewSheet[]): readonly Task[] {
  const standIns = new Map(sheets.map(({ layout, unfinished }) => [layout.name, unfinished]));
  const proxies = new Map<NewSheet, Excel.Worksheet>();
  const proxyOf = (sheet: NewSheet): Excel.Worksheet =>
    proxies.get(sheet) ?? workbook.worksheets.getItem(sheet.unfinished);
  return [
    ...sheets.map((sheet) => task(() => proxies.set(sheet, addHidden(workbook, sheet)))),
    ...sheets.flatMap((sheet) =>
      drawSheet(passingLayout(sheet), standIns).map(({ size, queue }) => ({
        size,
        queue: () => queue(proxyOf(sheet)),
      })),
    ),
  ];
}

function addHidden(workbook: Excel.Workbook, { unfinished }: NewSheet): Excel.Worksheet {
  const sheet = workbook.worksheets.add(unfinished);
  sheet.visibility = "VeryHidden";
  return sheet;
}
