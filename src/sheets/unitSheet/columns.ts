import type { CellContent, CellStyle } from "../layout";
import {
  COMPLETE_BEFORE,
  EARLIER_UNSOUND,
  INDICATOR_ASSESSMENT_WORDS as INDICATOR,
  TASK_ASSESSMENT_WORDS as TASK,
  UNIT_SHEET_HEADERS,
  type ColumnRole,
} from "../vocabulary";
import { toldCompleteBefore } from "./completeBefore";
import { deadlineContent, roleWords, targetWords } from "./cellWords";
import { indicatorAssessmentFormula, rateFormula, taskAssessmentFormula } from "./formulas";
import type { IndicatorRow, SheetRow } from "./rows";
import {
  cumulativeFormulas,
  cumulativeRateFormula,
  partsFormulas,
  type CellsOf,
  type PairFormulas,
} from "./sumFormulas";

/** Where a row's cells stand: the address of its cell in each column, and the absolute address of the period's last day. */
interface RowCells {
  readonly at: CellsOf;
  readonly periodEnd: string;
}

/** A column of the unit sheet; its place is its place in UNIT_SHEET_COLUMNS. */
export interface Column {
  readonly role: ColumnRole;
  /** Characters, as Excel shows it. */
  readonly width: number;
  readonly style: CellStyle;
  /** The kinds of rows on which officers type in it. */
  readonly inputOn: readonly SheetRow["kind"][];
  /** The longest words that its formulas show, which the row must have room for. */
  readonly longest?: (row: SheetRow) => string;
  /** What we put in its cell; null where there is nothing to say, or an officer will say it. */
  readonly content: (row: SheetRow, cells: RowCells) => CellContent;
}

const centered: CellStyle = { horizontal: "center", wrap: true };
const text: CellStyle = { horizontal: "left", wrap: true };
const whole: CellStyle = { horizontal: "right", numberFormat: "#,##0" };
const date: CellStyle = { horizontal: "center", numberFormat: "dd/mm/yyyy", wrap: true };

const nothing = (): null => null;
function title(row: SheetRow): string {
  if (row.kind === "task") return row.task.title;
  return row.kind === "indicator" ? row.indicator.title : row.title;
}

/** The columns from left to right: a new one is declared here and in the vocabulary, and nowhere else. */
export const UNIT_SHEET_COLUMNS: readonly Column[] = [
  {
    role: "ordinal",
    width: 4.5,
    style: centered,
    inputOn: [],
    content: (row) => (row.kind === "task" ? row.ordinal : null),
  },
  { role: "code", width: 11, style: text, inputOn: [], content: (row) => row.code },
  { role: "title", width: 36, style: text, inputOn: [], content: title },
  { role: "role", width: 9.5, style: centered, inputOn: [], content: roleWords },
  {
    role: "deadline",
    width: 11.5,
    style: date,
    inputOn: [],
    content: (row) => (row.kind === "task" ? deadlineContent(row) : null),
  },
  {
    role: "target",
    width: 9.5,
    style: centered,
    inputOn: [],
    content: (row) => (row.kind === "indicator" ? targetWords(row) : null),
  },
  { role: "status", width: 11.5, style: centered, inputOn: ["task", "kept"], content: nothing },
  { role: "completed", width: 11, style: date, inputOn: ["task", "kept"], content: nothing },
  {
    role: "numerator",
    width: 10,
    style: whole,
    inputOn: ["indicator", "kept"],
    content: summed(partsFormulas, "numerator"),
  },
  {
    role: "denominator",
    width: 10,
    style: whole,
    inputOn: ["indicator", "kept"],
    content: summed(partsFormulas, "denominator"),
  },
  {
    role: "rate",
    width: 8.5,
    style: { horizontal: "right", numberFormat: "0.00%" },
    inputOn: [],
    content: (row, { at }) =>
      row.kind === "indicator" ? { formula: rateFormula(pairCells(at)) } : null,
  },
  {
    role: "assessment",
    width: 11.5,
    style: centered,
    inputOn: [],
    longest: (row) =>
      row.kind === "task" && row.last ? `${TASK.notDue}${COMPLETE_BEFORE}` : INDICATOR.metForNow,
    content: assessment,
  },
  {
    role: "cumulativeNumerator",
    width: 10,
    style: whole,
    inputOn: [],
    content: summed(cumulativeFormulas, "numerator"),
  },
  {
    role: "cumulativeDenominator",
    width: 10,
    style: { ...whole, wrap: true },
    inputOn: [],
    longest: () => EARLIER_UNSOUND,
    content: summed(cumulativeFormulas, "denominator"),
  },
  {
    role: "cumulativeRate",
    width: 8.5,
    style: { horizontal: "right", numberFormat: "0.00%" },
    inputOn: [],
    content: (row, { at }) =>
      row.kind === "indicator" ? { formula: cumulativeRateFormula(at) } : null,
  },
  {
    role: "evidence",
    width: 15,
    style: text,
    inputOn: ["task", "indicator", "kept"],
    content: nothing,
  },
  {
    role: "difficulty",
    width: 16,
    style: text,
    inputOn: ["task", "indicator", "kept"],
    content: nothing,
  },
  {
    role: "note",
    width: 11,
    style: text,
    inputOn: ["task", "indicator", "kept"],
    content: nothing,
  },
];

/** The 0-based index of the column of a role. */
export const columnOf = (role: ColumnRole): number =>
  UNIT_SHEET_COLUMNS.findIndex((column) => column.role === role);

/** The columns in which officers type, from left to right. */
export const INPUT_ROLES = UNIT_SHEET_COLUMNS.flatMap(({ role, inputOn }) =>
  inputOn.length > 0 ? [role] : [],
);

/** The columns that our formulas always fill on the rows of indicators. */
export const COMPUTED_ROLES = [
  "rate",
  "assessment",
  "cumulativeNumerator",
  "cumulativeDenominator",
  "cumulativeRate",
] as const satisfies readonly ColumnRole[];
export type ComputedRole = (typeof COMPUTED_ROLES)[number];

/** The header that we print over a column. */
export const headerOf = (role: ColumnRole): string => UNIT_SHEET_HEADERS[role].header;

/** One of the two formulas of a pair, on indicators' rows. */
function summed(
  formulas: (row: IndicatorRow, at: CellsOf) => PairFormulas | undefined,
  part: keyof PairFormulas,
): Column["content"] {
  return (row, { at }) => {
    const pair = row.kind === "indicator" ? formulas(row, at) : undefined;
    return pair ? { formula: pair[part] } : null;
  };
}

function assessment(row: SheetRow, { at, periodEnd }: RowCells): CellContent {
  if (row.kind === "section" || row.kind === "kept") return null;
  if (row.kind === "indicator") {
    return { formula: indicatorAssessmentFormula(pairCells(at), row) };
  }
  const cells = {
    status: at("status"),
    deadline: at("deadline"),
    completed: at("completed"),
    periodEnd,
  };
  const formula = taskAssessmentFormula(cells, row.dueDate ? "date" : row.task.deadline.kind);
  return { formula: row.last ? toldCompleteBefore(formula, at, row.last) : formula };
}

const pairCells = (at: RowCells["at"]) => ({
  numerator: at("numerator"),
  denominator: at("denominator"),
});
