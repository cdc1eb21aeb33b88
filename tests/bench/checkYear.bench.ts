import { read, utils } from "xlsx";
import { checkReport } from "../../src/actions";
import { createXlsx, openWorkbook } from "../../src/workbook/xlsx";
import type { Bench } from "./bench";
import { COLUMNS } from "./files/sums";
import { widePlan, wideSheets } from "./files/wideSheets";

const plan = widePlan();

/** From a file's bytes to all that the rules find in it; other programs only read it. */
export const bench = (): Bench => {
  const bytes = createXlsx(wideSheets(plan, 12));
  return {
    title: "Checking a whole workbook of 12 periods of 500 rows, from its bytes on",
    contenders: [
      { name: "Tiến độ, reading and checking", run: () => byOurs(bytes), mostMs: 500 },
      { name: "SheetJS, reading alone", run: () => bySheetJs(bytes) },
    ],
  };
};

/** How many pairs of figures were checked. */
async function byOurs(bytes: Uint8Array): Promise<number> {
  const file = openWorkbook(bytes);
  if (!file.ok) throw new Error(file.error.code);
  const checked = await checkReport(file.value, { plan, today: "2023-12-20" });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.reports.reduce((sum, { indicators }) => sum + indicators.length, 0);
}

function bySheetJs(bytes: Uint8Array): number {
  const options = { type: "array", dense: true, cellHTML: false, cellText: false } as const;
  const { Sheets: sheets } = read(bytes, options);
  const rows = Object.values(sheets).flatMap((sheet) =>
    utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 }),
  );
  return rows.filter((cells) => typeof cells[COLUMNS.numerator] === "number").length;
}
