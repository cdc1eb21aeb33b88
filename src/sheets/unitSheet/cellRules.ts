import { STATUS_WORDS } from "../../reporting";
import { cellAddress } from "../a1";
import type { CellRule, ConditionalFormat } from "../layout";
import {
  INDICATOR_ASSESSMENT_WORDS as INDICATOR,
  INPUT_WORDS,
  PAIR_FAULT_WORDS,
  TASK_ASSESSMENT_WORDS as TASK,
} from "../vocabulary";
import { columnOf } from "./columns";
import { figureCheckFormula, pairCheckFormula } from "./formulas";
import { MARKS } from "./marks";
import type { SheetRow } from "./rows";
import { runRange, runsOf, type Run } from "./runs";
import { ALARM_STYLE, GOOD_STYLE } from "./style";
import { FIRST_ROW } from "./tableBlock";
import { PERIOD_END_CELL } from "./titleBlock";

/** What Excel lets be typed: in task rows a status and a day, in indicator rows whole figures that fit together. */
export const cellRules = (rows: readonly SheetRow[]): readonly CellRule[] => [
  ...runsOf(rows, FIRST_ROW).flatMap((run) =>
    run.kind === "task" ? taskRules(run) : run.kind === "indicator" ? figureRules(run) : [],
  ),
];

/** Assessments that ask for attention or say that all is well, figures that can't be right, and the marks of other cells. */
export function conditionalFormats(rows: readonly SheetRow[]): readonly ConditionalFormat[] {
  const table = { top: FIRST_ROW, bottom: FIRST_ROW + rows.length - 1 };
  const assessment = cellAddress(FIRST_ROW, columnOf("assessment"));
  const is = (words: readonly string[]): string =>
    `OR(${words.map((word) => `$${assessment}="${word}"`).join(",")})`;
  const assessments = runRange(table, "assessment");
  const figures = runRange(table, "numerator", "denominator");
  const faults = Object.values(PAIR_FAULT_WORDS);
  const alarms = [TASK.overdue, TASK.late, TASK.unsound, INDICATOR.below, ...faults];
  return [
    { range: assessments, formula: is(alarms), style: ALARM_STYLE },
    {
      range: assessments,
      formula: is([INDICATOR.met, INDICATOR.metForNow, TASK.onTime]),
      style: GOOD_STYLE,
    },
    { range: figures, formula: is(faults), style: ALARM_STYLE },
    ...marks(rows),
  ];
}

/** The marks on the rows of the unit's work, those kept below left out; their formulas look at the first row, and move down with the cells. */
function marks(rows: readonly SheetRow[]): readonly ConditionalFormat[] {
  const last = rows.findLastIndex(({ kind }) => kind === "task" || kind === "indicator");
  if (last < 0) return [];
  const work = { top: FIRST_ROW, bottom: FIRST_ROW + last };
  return MARKS.map(({ role, formula, style }) => ({
    range: runRange(work, role),
    formula: formula((each) => `$${cellAddress(FIRST_ROW, columnOf(each))}`),
    style,
  }));
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

/** A warning that lets itself be overruled: while both figures are being changed, one of them is wrong for a moment. */
function figureRules(run: Run): readonly CellRule[] {
  const at = (role: "numerator" | "denominator"): string =>
    `$${cellAddress(run.top, columnOf(role))}`;
  const pair = { numerator: at("numerator"), denominator: at("denominator") };
  return (["numerator", "denominator"] as const).map((role) => ({
    range: runRange(run, role),
    condition: {
      kind: "custom",
      formula: `AND(${figureCheckFormula(pair[role])},${pairCheckFormula(pair)})`,
    },
    allowBlank: true,
    prompt: INPUT_WORDS[role].prompt,
    alert: { style: "warning", ...INPUT_WORDS[role].alert },
  }));
}
