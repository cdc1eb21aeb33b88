import { checkReport, recheckReport, type CheckedReports } from "../../../src/actions";
import type { Result } from "../../../src/shared";
import { cellAddress, type SheetLayout } from "../../../src/sheets";
import type { Workbook } from "../../../src/workbook";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { officeWorkbookOf } from "../../support/officeHost";
import type { Contender } from "../bench";
import { COLUMNS } from "./sums";
import { DENOMINATOR, widePlan, wideSheets } from "./wideSheets";

const plan = widePlan();
const request = { plan, today: "2023-12-20" };
const CODE = plan.tasks[50]?.indicators[2]?.code ?? "";

/** Ways to see, in a workbook of so many sheets of 500 rows, that a numerator has just been typed too high. */
export async function liveCheckers(sheetCount: number): Promise<readonly Contender[]> {
  const layouts = wideSheets(plan, sheetCount);
  const typed = layouts[sheetCount >> 1];
  if (!typed) throw new Error("No sheet to type in");
  const office = officeWorkbookOf({ sheets: layouts });
  const memory = memoryWorkbook({
    ...valueOf(await office.inspect()),
    grids: valueOf(await office.readSheets(layouts.map(({ name }) => name))),
  });
  return [
    { name: "Tiến độ, live, read by office.js", ...(await live(office, typed)), mostMs: 50 },
    { name: "Tiến độ, live, cells at hand", ...(await live(memory, typed)) },
    { name: "Tiến độ, all anew, by office.js", ...anew(office, typed) },
    { name: "Tiến độ, all anew, cells at hand", ...anew(memory, typed) },
  ];
}

type Way = Omit<Contender, "name">;

async function live(workbook: Workbook, typed: SheetLayout): Promise<Way> {
  let checked = valueOf(await checkReport(workbook, request));
  const changed = [typed.name];
  return {
    before: typing(workbook, typed),
    run: async () => {
      checked = valueOf(await recheckReport(workbook, request, { checked, changed }));
      return isFound(checked);
    },
  };
}

const anew = (workbook: Workbook, typed: SheetLayout): Way => ({
  before: typing(workbook, typed),
  run: async () => isFound(valueOf(await checkReport(workbook, request))),
});

/** Types another numerator above its denominator each time. */
function typing(workbook: Workbook, { name: sheet, content }: SheetLayout): () => Promise<unknown> {
  const row = content.findIndex((cells) => cells[COLUMNS.code] === CODE);
  const address = cellAddress(row, COLUMNS.numerator);
  let numerator = DENOMINATOR;
  return async () =>
    valueOf(await workbook.apply({ cells: [{ sheet, address, content: [[++numerator]] }] }));
}

const isFound = ({ issues }: CheckedReports): boolean =>
  issues.some(({ code, row }) => code === "numeratorAboveDenominator" && row === CODE);

function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
