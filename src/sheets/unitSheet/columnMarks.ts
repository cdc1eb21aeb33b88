import { STATUS_WORDS, type ReportIssueCode } from "../../reporting";
import type { IsoDate } from "../../shared";
import { textLiteral } from "../a1";
import type { ConditionalFormat } from "../layout";
import { UNIT_SHEET_WORDS, type ColumnRole } from "../vocabulary";
import { COMPUTED_ROLES, type ComputedRole } from "./columns";
import { and, isEmpty, isOpen, isWord, not, or } from "./formulas";
import { ALARM_STYLE, ASK_STYLE } from "./style";
import type { CellsOf } from "./sumFormulas";
import { PERIOD_END_CELL } from "./titleBlock";

/** What makes a cell doubtful by itself or by other cells, as the rules named find it too. */
export interface ColumnMark {
  readonly rules: readonly ReportIssueCode[];
  readonly role: ColumnRole;
  /** For the table's first row and a period that begins on `start`; English, without "=". */
  readonly formula: (at: CellsOf, start: IsoDate) => string;
  readonly style: ConditionalFormat["style"];
  /** It stands also on rows that are kept below those of the unit's work. */
  readonly isOnKept?: true;
}

const statusWords = Object.values(STATUS_WORDS);
const isComplete = (at: CellsOf): string => isWord(at("status"), STATUS_WORDS.complete);

/** A cumulative figure that is below the period's own. */
const isBelow = (total: string, own: string): string =>
  and(`COUNT(${total},${own})=2`, `${total}<${own}`);

/** Whether the row of an indicator, which has a target, lacks a formula of ours; that of a task, which has a deadline, has one too. */
function lacksFormula(role: ComputedRole, at: CellsOf): string {
  const printed = role === "assessment" ? `${at("deadline")}&${at("target")}` : at("target");
  return and(`${printed}<>""`, not(`ISFORMULA(${at(role)})`));
}

/** The marks of a unit's sheet, each on one column; on rows of another kind their cells are empty. */
export const COLUMN_MARKS: readonly ColumnMark[] = [
  {
    rules: ["codeDuplicated"],
    role: "code",
    formula: (at) => {
      const code = at("code");
      const above = `${code.replace(/\d/, "$$$&")}:${code}`;
      return and(not(isEmpty(code)), `COUNTIF(${above},${code})>1`);
    },
    style: ALARM_STYLE,
    isOnKept: true,
  },
  {
    rules: ["codeMissing"],
    role: "code",
    formula: (at) => {
      const figures = [at("numerator"), at("denominator")];
      const reports = [
        ...figures.map((figure) => not(isEmpty(figure))),
        ...statusWords.map((word) => isWord(at("status"), word)),
      ];
      return and(isEmpty(at("code")), or(...reports));
    },
    style: ASK_STYLE,
    isOnKept: true,
  },
  {
    rules: ["statusUnknown", "statusAlias"],
    role: "status",
    formula: (at) => {
      const words = ["", ...statusWords];
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
  ...(["numerator", "denominator"] as const).map((role): ColumnMark => ({
    rules: ["periodNotOpen"],
    role,
    formula: (at, start) => and(not(isEmpty(at(role))), not(isOpen(start))),
    style: ALARM_STYLE,
  })),
  ...COMPUTED_ROLES.map((role): ColumnMark => ({
    rules: ["formulaLost"],
    role,
    formula: (at) => lacksFormula(role, at),
    style: ASK_STYLE,
  })),
];
