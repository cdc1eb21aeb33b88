import { builtinPlan } from "../../src/plan/builtin";
import { recogniseTables, type Grid } from "../../src/sheets";
import type { Bench, Contender } from "./bench";
import { newTitles, retypedTitles, tableOf } from "./files/largeTables";

const ROWS = 6000;

/** From the cells of a table that a unit made itself to what each row and column is, of a table never seen before. */
export const bench = (): Bench => ({
  title: "Recognising a table of 6,000 rows",
  contenders: [
    { name: "Tiến độ, the plan's titles retyped", ...recognising(retypedTitles) },
    { name: "Tiến độ, titles all new", ...recognising(newTitles) },
  ],
});

function recognising(titlesOf: typeof retypedTitles): Omit<Contender, "name"> {
  let turn = 0;
  let grid: Grid = tableOf([]);
  return {
    before: () => {
      grid = tableOf(titlesOf(builtinPlan, ROWS, turn++));
    },
    run: () => recogniseTables(grid, { plan: builtinPlan })[0]?.rows.length ?? 0,
  };
}
