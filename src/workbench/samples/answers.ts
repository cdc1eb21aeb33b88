import {
  assignmentsOf,
  dueDate,
  targetInForce,
  type Assignment,
  type IndicatorShare,
  type Plan,
  type Task,
} from "../../plan";
import { periodWindow, STATUS_WORDS, type Period } from "../../reporting";
import { dateSerial, type IsoDate } from "../../shared";
import type { RowAnswers } from "../../sheets";
import { amountOf, chanceOf } from "./chance";

/** Whose answers are made up: a unit by its id and by the sign of its documents ("05/BC-SYT"). */
export interface AnswerSource {
  readonly plan: Plan;
  readonly unitId: string;
  readonly sign: string;
  readonly period: Period;
}

/** What a unit's officer might have typed: a status and evidence for each task, plausible figures for each indicator. */
export function sampleAnswers(source: AnswerSource): Readonly<Record<string, RowAnswers>> {
  const { end } = periodWindow(source.period, "decree09");
  const assignments = assignmentsOf(source.plan, source.unitId, end);
  const answers = assignments.flatMap(({ task, indicators }) => [
    [task.code, taskAnswers(task, source, end)] as const,
    ...indicators.map((each) => [each.indicator.code, figures(each, source, end)] as const),
  ]);
  return Object.fromEntries(answers);
}

/** How often a task that is due is done. */
const doneShare = 0.85;

function taskAnswers(task: Task, { unitId, sign }: AnswerSource, end: IsoDate): RowAnswers {
  const due = dueDate(task);
  const seed = `${unitId}/${task.code}`;
  if (task.deadline.kind === "ongoing") return { status: STATUS_WORDS.ongoing };
  if (due === undefined || due > end || chanceOf(`${seed}/done`) > doneShare) {
    return { status: STATUS_WORDS.inProgress };
  }
  return {
    status: STATUS_WORDS.complete,
    completed: dateSerial(due) - amountOf(`${seed}/days`, 1, 12),
    evidence: `${amountOf(`${seed}/number`, 12, 180)}/BC-${sign}`,
  };
}

/** Cases in a month: one unit's own, or the whole province's. */
const sizes: Readonly<Record<IndicatorShare, readonly [number, number]>> = {
  part: [180, 1_900],
  total: [2_400, 18_000],
  crossCheck: [2_400, 18_000],
};
/** How far, in percentage points, results lie below and above their target. */
const spread = { below: 9, above: 14 } as const;
/** How often nothing arose in the month. */
const idleShare = 0.05;

function figures(
  { indicator, reports }: Assignment["indicators"][number],
  { unitId }: AnswerSource,
  end: IsoDate,
): RowAnswers {
  const seed = `${unitId}/${indicator.code}`;
  if (reports === "part" && chanceOf(`${seed}/idle`) < idleShare) {
    return { denominator: notOccurring };
  }
  const [least, most] = sizes[reports];
  const denominator = amountOf(`${seed}/cases`, least, most);
  const aim = targetInForce(indicator, end)?.percent ?? 50;
  const points = aim - spread.below + chanceOf(`${seed}/rate`) * (spread.below + spread.above);
  const percent = Math.min(100, Math.max(5, points));
  return { numerator: Math.round((denominator * percent) / 100), denominator };
}

const notOccurring = "Không phát sinh";
