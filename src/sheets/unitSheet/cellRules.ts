import { periodWindow, STATUS_WORDS } from "../../reporting";
import type { IsoDate } from "../../shared";
import { cellAddress, textLiteral } from "../a1";
import type { CellRule, ConditionalFormat } from "../layout";
import {
  COMPLETE_BEFORE,
  INDICATOR_ASSESSMENT_WORDS as INDICATOR,
  INPUT_WORDS,
  PAIR_FAULT_WORDS,
  TASK_ASSESSMENT_WORDS as TASK,
} from "../vocabulary";
import { columnOf } from "./columns";
import { and, figureCheckFormula, isOpen, pairCheckFormula } from "./formulas";
import { marksOf, type PeriodDays } from "./marks";
import type { SheetRow } from "./rows";
import { runRange, runsOf, type Run } from "./runs";
import { ALARM_STYLE, ASK_STYLE, GOOD_STYLE } from "./style";
import { FIRST_ROW } from "./tableBlock";
import { PERIOD_END_CELL } from "./titleBlock";

/** What Excel lets be typed: in task rows a status and a day, in indicator rows whole figures that fit together. */
export function cellRules(rows: readonly SheetRow[], days: PeriodDays): readonly CellRule[] {
  const { start } = periodWindow(days.period, days.regime);
  return runsOf(rows, FIRST_ROW).flatMap((run) =>
    run.kind === "task" ? taskRules(run) : run.kind === "indicator" ? figureRules(run, start) : [],
  );
}

/** Assessments that ask for attention or say that all is well, figures that can't be right, and the marks of other cells. */
export function conditionalFormats(
  rows: readonly SheetRow[],
  days: PeriodDays,
): readonly ConditionalFormat[] {
  const table = { top: FIRST_ROW, bottom: FIRST_ROW + rows.length - 1 };
  const assessment = cellAddress(FIRST_ROW, columnOf("assessment"));
  const is = (words: readonly string[]): string =>
    `OR(${words.map((word) => `$${assessment}="${word}"`).join(",")})`;
  const assessments = runRange(table, "assessment");
  const figures = runRange(table, "numerator", "denominator");
  const faults = Object.values(PAIR_FAULT_WORDS);
  const overdue = [TASK.overdue, `${TASK.overdue}${COMPLETE_BEFORE}`];
  const alarms = [...overdue, TASK.late, TASK.unsound, INDICATOR.below, ...faults];
  return [
    { range: assessments, formula: is(alarms), style: ALARM_STYLE },
    {
      range: assessments,
      formula: `ISNUMBER(SEARCH(${textLiteral(COMPLETE_BEFORE)},$${assessment}))`,
      style: ASK_STYLE,
    },
    {
      range: assessments,
      formula: is([INDICATOR.met, INDICATOR.metForNow, TASK.onTime]),
      style: GOOD_STYLE,
    },
    { range: figures, formula: is(faults), style: ALARM_STYLE },
    ...marksOf(rows, days).map(({ format }) => format),
  ];
}

const taskRules = (run: Run): readonly CellRule[] => [
  {
    range: runRange(run, "status"),
    condition: { kind: "list", values: Object.values(STATUS_WORDS) },
    allowBlank: true,
    prompt: INPUT_WORDS.status.prompt,
    alert: { style: "stop", ...INPUT_WORDS.status.alert },
  },
  {
    range: runRange(run, "completed"),
    condition: {
      kind: "date",
      comparison: "between",
      formula1: "DATE(2000,1,1)",
      formula2: PERIOD_END_CELL,
    },
    allowBlank: true,
    prompt: INPUT_WORDS.completed.prompt,
    alert: { style: "warning", ...INPUT_WORDS.completed.alert },
  },
];

/**
 * A warning that lets itself be overruled: while both figures are being changed, one of them is wrong for a moment. The formula
 * itself allows for an empty cell: where a rule does, Excel asks about nothing as long as a cell that its formula names is empty.
 */
function figureRules(run: Run, start: IsoDate): readonly CellRule[] {
  const at = (role: "numerator" | "denominator"): string =>
    `$${cellAddress(run.top, columnOf(role))}`;
  const pair = { numerator: at("numerator"), denominator: at("denominator") };
  return (["numerator", "denominator"] as const).map((role) => ({
    range: runRange(run, role),
    condition: {
      kind: "custom",
      formula: and(isOpen(start), figureCheckFormula(pair[role]), pairCheckFormula(pair)),
    },
    allowBlank: false,
    prompt: INPUT_WORDS[role].prompt,
    alert: { style: "warning", ...INPUT_WORDS[role].alert },
  }));
}
