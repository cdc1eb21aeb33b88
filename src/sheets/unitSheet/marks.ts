import { STATUS_WORDS, type ReportIssueCode } from "../../reporting";
import { textLiteral } from "../a1";
import type { ConditionalFormat } from "../layout";
import { UNIT_SHEET_WORDS, type ColumnRole } from "../vocabulary";
import { and, isEmpty, isWord, or } from "./formulas";
import { ALARM_STYLE, ASK_STYLE } from "./style";
import type { CellsOf } from "./sumFormulas";
import { PERIOD_END_CELL } from "./titleBlock";

/** What makes a cell doubtful by the other cells of its row, as the rules named find it too. */
export interface Mark {
  readonly rules: readonly ReportIssueCode[];
  readonly role: ColumnRole;
  /** English, without "=". */
  readonly formula: (at: CellsOf) => string;
  readonly style: ConditionalFormat["style"];
}

const isComplete = (at: CellsOf): string => isWord(at("status"), STATUS_WORDS.complete);
const not = (condition: string): string => `NOT(${condition})`;

/** A cumulative figure that is below the period's own. */
const isBelow = (total: string, own: string): string =>
  and(`COUNT(${total},${own})=2`, `${total}<${own}`);

/** The marks of a unit's sheet, each on one column; on rows of another kind their cells are empty. */
export const MARKS: readonly Mark[] = [
  {
    rules: ["statusUnknown", "statusAlias"],
    role: "status",
    formula: (at) => {
      const words = ["", ...Object.values(STATUS_WORDS)];
      return not(or(...words.map((word) => isWord(at("status"), word))));
    },
    style: ALARM_STYLE,
  },
  {
    rules: ["ongoingComplete"],
    role: "status",
    formula: (at) =>
      and(isComplete(at), `${at("deadline")}=${textLiteral(UNIT_SHEET_WORDS.ongoing)}`),
    style: ASK_STYLE,
  },
  {
    rules: ["completionDateUnreadable", "completedAfterCutOff"],
    role: "completed",
    formula: (at) => {
      const day = at("completed");
      const isDay = and(`ISNUMBER(${day})`, `${day}>60`, `${day}<${PERIOD_END_CELL}+1`);
      return and(not(isEmpty(day)), not(isDay));
    },
    style: ALARM_STYLE,
  },
  {
    rules: ["completeWithoutDate"],
    role: "completed",
    formula: (at) => {
      const due = at("deadline");
      const isPast = and(`ISNUMBER(${due})`, `${due}<${PERIOD_END_CELL}`);
      return and(isComplete(at), isEmpty(at("completed")), isPast);
    },
    style: ASK_STYLE,
  },
  {
    rules: ["completeWithoutEvidence"],
    role: "evidence",
    formula: (at) => and(isComplete(at), isEmpty(at("evidence"))),
    style: ASK_STYLE,
  },
  {
    rules: ["cumulativeBelowPeriod"],
    role: "cumulativeNumerator",
    formula: (at) => isBelow(at("cumulativeNumerator"), at("numerator")),
    style: ALARM_STYLE,
  },
  {
    rules: ["cumulativeBelowPeriod"],
    role: "cumulativeDenominator",
    formula: (at) => isBelow(at("cumulativeDenominator"), at("denominator")),
    style: ALARM_STYLE,
  },
];
