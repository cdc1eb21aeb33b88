import { builtinPlan } from "../../src/plan/builtin";
import { recogniseTables, type Grid } from "../../src/sheets";
import type { Bench } from "./bench";
import { newTitles, retypedTitles, tableOf } from "./files/largeTables";

const ROWS = 6000;

/** From the cells of a table that a unit made itself to what each row and column is. */
export const bench = (): Bench => {
  const retyped = tableOf(retypedTitles(builtinPlan, ROWS));
  const foreign = tableOf(newTitles(builtinPlan, ROWS));
  return {
    title: "Recognising a table of 6,000 rows",
    contenders: [
      { name: "Tiến độ, the plan's titles retyped", run: () => rowsIn(retyped) },
      { name: "Tiến độ, titles all new", run: () => rowsIn(foreign) },
    ],
  };
};

const rowsIn = (grid: Grid): number =>
  recogniseTables(grid, { plan: builtinPlan })[0]?.rows.length ?? 0;
