import type { DeadlineKind, Target } from "../../plan";
import { NOT_OCCURRING_WORDS, STATUS_WORDS } from "../../reporting";
import type { IsoDate } from "../../shared";
import { dayFormula, textLiteral } from "../a1";
import {
  INDICATOR_ASSESSMENT_WORDS as INDICATOR,
  PAIR_FAULT_WORDS as FAULT,
  TASK_ASSESSMENT_WORDS as TASK,
} from "../vocabulary";
import type { IndicatorRow } from "./rows";

/** Addresses of the cells of a pair of figures. */
export interface PairCells {
  readonly numerator: string;
  readonly denominator: string;
}

/** Addresses of the cells that a task's assessment looks at; `periodEnd` is absolute. */
export interface TaskCells {
  readonly status: string;
  readonly deadline: string;
  readonly completed: string;
  readonly periodEnd: string;
}

/** The rate of a sound pair; empty in all other cases. English, without "=", functions of Excel 2010 and later. */
export const rateFormula = (cells: PairCells): string =>
  `IFERROR(IF(${isSound(cells)},${cells.numerator}/${cells.denominator},""),"")`;

/** The words of an indicator's assessment; a rate is compared with its target by whole multiples, never by a rounded quotient. */
export function indicatorAssessmentFormula(
  cells: PairCells,
  { target, rising }: Pick<IndicatorRow, "target" | "rising">,
): string {
  const { numerator, denominator } = cells;
  const waiting = textLiteral(target ? INDICATOR.notReported : INDICATOR.notInForce);
  const met = rising
    ? `IF(${comparison(cells, rising)},${textLiteral(INDICATOR.met)},${textLiteral(INDICATOR.metForNow)})`
    : textLiteral(INDICATOR.met);
  const compared = target
    ? `IF(${comparison(cells, target)},${met},${textLiteral(INDICATOR.below)})`
    : textLiteral(INDICATOR.notInForce);
  const choice = choose(
    [
      [isEmpty(`${numerator}&${denominator}`), waiting],
      [or(isNone(numerator), isNone(denominator)), besideNothing(cells)],
      [bothZero(cells), textLiteral(INDICATOR.notOccurring)],
      ...pairFaults(cells),
    ],
    compared,
  );
  return `IFERROR(${choice},${textLiteral(FAULT.cellError)})`;
}

/** What to say of two cells of which one says in words that nothing arose. */
const besideNothing = (cells: PairCells): string =>
  choose(
    [
      [
        and(isQuiet(cells.numerator), isQuiet(cells.denominator)),
        textLiteral(INDICATOR.notOccurring),
      ],
      [`${countOf(cells)}=1`, textLiteral(FAULT.contradictory)],
    ],
    textLiteral(FAULT.notNumber),
  );

/** What can be wrong with two cells of which one is not empty and none says that nothing arose; an error is met before. */
function pairFaults(cells: PairCells): readonly (readonly [string, string])[] {
  const { numerator, denominator } = cells;
  const isFraction = (cell: string): string => `${cell}<>INT(${cell})`;
  return [
    [and(`${countOf(cells)}=1`, or(isEmpty(numerator), isEmpty(denominator))), FAULT.incomplete],
    [`${countOf(cells)}<2`, FAULT.notNumber],
    [`MIN(${numerator},${denominator})<0`, FAULT.negative],
    [or(isFraction(numerator), isFraction(denominator)), FAULT.fraction],
    [`${numerator}>${denominator}`, FAULT.above],
  ].map(([condition = "", words = ""]) => [condition, textLiteral(words)] as const);
}

/** The words of a task's assessment on the period's last day. */
export function taskAssessmentFormula(cells: TaskCells, kind: DeadlineKind): string {
  const { status, deadline, completed, periodEnd } = cells;
  const isComplete = isWord(status, STATUS_WORDS.complete);
  const isDated = `ISNUMBER(${deadline})`;
  const doneOn = `IF(ISNUMBER(${completed}),${completed},${periodEnd})`;
  const choice = choose(
    [
      [and(isComplete, not(isDated)), textLiteral(TASK.complete)],
      [and(isComplete, `${doneOn}<=${deadline}`), textLiteral(TASK.onTime)],
      [and(isComplete, `ISNUMBER(${completed})`), textLiteral(TASK.late)],
      [isComplete, textLiteral(TASK.complete)],
      [and(isDated, `${deadline}<${periodEnd}`), textLiteral(TASK.overdue)],
      [isEmpty(status), textLiteral(TASK.notReported)],
      [
        not(or(...Object.values(STATUS_WORDS).map((word) => isWord(status, word)))),
        textLiteral(TASK.unsound),
      ],
      [isDated, textLiteral(TASK.notDue)],
    ],
    textLiteral(UNDATED[kind]),
  );
  return `IFERROR(${choice},${textLiteral(TASK.unsound)})`;
}

/**
 * Whether the cell may hold what it holds: nothing, a whole number not below 0, or words that say that nothing arose. No text is
 * equal to the number that N makes of it.
 */
export const figureCheckFormula = (cell: string): string =>
  or(`${cell}=INT(ABS(N(${cell})))`, ...NOT_OCCURRING_WORDS.map((word) => isWord(cell, word)));

/** Whether a numerator and a denominator, both numbers, fit together. */
export const pairCheckFormula = ({ numerator, denominator }: PairCells): string =>
  or(`COUNT(${numerator},${denominator})<2`, `N(${numerator})<=N(${denominator})`);

/** The assessment of a task that is not dated, by the kind of its deadline. */
const UNDATED: Readonly<Record<DeadlineKind, string>> = {
  date: TASK.notDue,
  event: TASK.notDue,
  ongoing: TASK.ongoing,
  roadmap: TASK.roadmap,
  none: TASK.byTargets,
};

/** Two whole numbers, none negative, out of more than nothing; AND looks at all its arguments, so text makes it an error. */
const isSound = ({ numerator, denominator }: PairCells): string =>
  and(
    `COUNT(${numerator},${denominator})=2`,
    `${numerator}>=0`,
    `${denominator}>0`,
    `${numerator}<=${denominator}`,
    `${numerator}=INT(${numerator})`,
    `${denominator}=INT(${denominator})`,
  );

const bothZero = (cells: PairCells): string =>
  and(`${countOf(cells)}=2`, `${cells.numerator}=0`, `${cells.denominator}=0`);

/** How many of the two cells hold numbers. */
const countOf = ({ numerator, denominator }: PairCells): string =>
  `COUNT(${numerator},${denominator})`;

/** numerator / denominator <operator> percent / 100, multiplied out to whole numbers. */
export function comparison(
  { numerator, denominator }: PairCells,
  { operator, percent }: Target,
): string {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  const scale = 10 ** decimals;
  return `${numerator}*${100 * scale}${operator}${denominator}*${Math.round(percent * scale)}`;
}

/** Whether a cell is empty, spaces aside. */
export const isEmpty = (cell: string): string => isWord(cell, "");
const isNone = (cell: string): string => isOneOf(cell, NOT_OCCURRING_WORDS);
const isQuiet = (cell: string): string => isOneOf(cell, ["", "0", ...NOT_OCCURRING_WORDS]);
/** Whether a cell says one of several words; Excel takes a list in the formula of a cell, not in that of a rule or a mark. */
const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(TRIM(${cell})={${words.map(textLiteral).join(",")}})`;
/** Whether a cell says a word, case and spaces around it aside. */
export const isWord = (cell: string, word: string): string => `TRIM(${cell})=${textLiteral(word)}`;

/** Whether a period that begins on a day has begun. */
export const isOpen = (start: IsoDate): string => `TODAY()>=${dayFormula(start)}`;

/** Whether all conditions hold. */
export const and = (...conditions: readonly string[]): string => `AND(${conditions.join(",")})`;
/** Whether a condition does not hold. */
export const not = (condition: string): string => `NOT(${condition})`;
/** Whether one of the conditions holds. */
export const or = (...conditions: readonly string[]): string => `OR(${conditions.join(",")})`;

/** Nested IFs: the value of the first condition that is true. */
const choose = (cases: readonly (readonly [string, string])[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
