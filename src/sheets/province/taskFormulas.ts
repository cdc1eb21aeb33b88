import type { TaskFigures } from "../../consolidation";
import type { IsoDate } from "../../shared";
import { dayFormula } from "../a1";
import type { DataRanges } from "./formulas";
import { taskCell, type TaskCells } from "./taskColumns";
import { ROW_KIND_WORDS, TASK_STANDING_WORDS as STANDINGS } from "./vocabulary";

const COUNTS = ["due", "complete", "onTime", "overdue"] as const;
const ANY_COMPLETE = `${STANDINGS.complete}*`;

/** The counts of some tasks as their cells show them. */
export const countsOf = ({ due, complete, onTime, overdue }: TaskFigures) => ({
  due,
  complete,
  onTime,
  overdue: overdue.length,
});

/** Sums over stretches of rows (first and last, counted from 1). English, without "=", as all formulas here. */
export const sumCounts = (stretches: readonly (readonly [number, number])[]): TaskCells =>
  Object.fromEntries(
    COUNTS.map((role) => {
      const sums = stretches.map(
        ([top, bottom]) => `SUM(${taskCell(role, top)}:${taskCell(role, bottom)})`,
      );
      return [role, { formula: sums.join("+") || "0" }];
    }),
  );

/** A lead's counts by its own shares: the rows of the sheet of figures that bear its name. */
export function leadCounts({ column, period }: DataRanges, name: string): TaskCells {
  const own = [column("unit"), name, column("kind"), `"${ROW_KIND_WORDS.task}"`];
  const shares = [...own, column("period"), period].join(",");
  const thatAre = (standing: string) => `COUNTIFS(${shares},${column("standing")},"${standing}"`;
  return {
    due: { formula: `SUMIFS(${column("denominator")},${shares})` },
    complete: { formula: `SUMIFS(${column("numerator")},${shares})` },
    onTime: { formula: `${thatAre(STANDINGS.onTime)},${column("denominator")},1)` },
    overdue: { formula: `${thatAre(STANDINGS.overdue)})` },
  };
}

/** A task's own counts (0 or 1 each) and how it stands by its leads' shares, as the fold says (consolidation/taskStanding.ts). */
export function taskCounts(data: DataRanges, rowNumber: number, end: IsoDate): TaskCells {
  const periodEnd = dayFormula(end);
  const cell = (role: Parameters<typeof taskCell>[0]) => taskCell(role, rowNumber);
  const isDue = `${cell("due")}=1`;
  const isComplete = `LEFT(${cell("standing")},${STANDINGS.complete.length})="${STANDINGS.complete}"`;
  const oneIf = (...conditions: readonly string[]) => ({
    formula: `IF(AND(${conditions.join(",")}),1,0)`,
  });
  return {
    due: oneIf(`ISNUMBER(${cell("dueDate")})`, `N(${cell("dueDate")})<=${periodEnd}`),
    complete: oneIf(isDue, isComplete),
    onTime: oneIf(isDue, `${cell("standing")}="${STANDINGS.onTime}"`),
    overdue: oneIf(`${cell("standing")}="${STANDINGS.overdue}"`),
    standing: {
      formula: standingFormula(data, cell("code"), { dueDate: cell("dueDate"), periodEnd }),
    },
  };
}

function standingFormula(
  { column, period }: DataRanges,
  code: string,
  { dueDate, periodEnd }: { readonly dueDate: string; readonly periodEnd: string },
): string {
  const shares = `${column("code")},${code},${column("period")},${period}`;
  const all = `COUNTIFS(${shares})`;
  const count = (words: string) => `COUNTIFS(${shares},${column("standing")},"${words}")`;
  const isPast = `AND(ISNUMBER(${dueDate}),N(${dueDate})<${periodEnd})`;
  const nobody = `IF(${isPast},"${STANDINGS.overdue}","${STANDINGS.notReported}")`;
  const done = `IF(${count(STANDINGS.late)}>0,"${STANDINGS.late}",IF(${count(STANDINGS.onTime)}=${all},"${STANDINGS.onTime}","${STANDINGS.complete}"))`;
  const rest = `IF(${count(STANDINGS.overdue)}>0,"${STANDINGS.overdue}",IF(${count(STANDINGS.notReported)}=${all},"${STANDINGS.notReported}","${STANDINGS.open}"))`;
  return `IF(${all}=0,${nobody},IF(${count(ANY_COMPLETE)}=${all},${done},${rest}))`;
}
