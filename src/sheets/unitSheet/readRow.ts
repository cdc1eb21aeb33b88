import {
  parseDay,
  parseFigure,
  parseRate,
  parseStatus,
  type Figure,
  type IndicatorRecord,
  type SheetDoubt,
  type TaskRecord,
} from "../../reporting";
import { cellText } from "../../shared";
import type { ColumnRole } from "../vocabulary";
import type { CodeFinder, KnownCode } from "./codeFinder";
import { strayKind } from "./strayRow";
import { doubtAt, type TableRow } from "./tableRow";

/** What a row of a unit sheet's table says by itself, whatever other rows say. */
export interface RowReading {
  /** The code of the task or indicator that the row reports. */
  readonly code?: string;
  readonly task?: TaskRecord;
  readonly indicator?: IndicatorRecord;
  readonly doubts: readonly SheetDoubt[];
}

/** Reads a row by its code. */
export function readRow(row: TableRow, codeIn: CodeFinder): RowReading {
  const known = codeIn(cellText(row.value("code")));
  return known ? readKnown(row, known) : { doubts: strayDoubts(row) };
}

function readKnown(row: TableRow, { kind, ...id }: KnownCode): RowReading {
  switch (kind) {
    case "section":
      return { doubts: [] };
    case "task":
      return {
        code: id.code,
        task: taskRecord(row, id),
        doubts: lostFormulas(row, ["assessment"]),
      };
    case "indicator":
      return {
        code: id.code,
        indicator: indicatorRecord(row, id),
        doubts: lostFormulas(row, COMPUTED),
      };
  }
}

function taskRecord(row: TableRow, id: Pick<TaskRecord, "code" | "role">): TaskRecord {
  const { date1904 } = row;
  const day = { place: row.place("completed"), date1904 };
  return {
    ...id,
    status: parseStatus(row.value("status"), row.place("status")),
    ...(row.has("completed") ? { completed: parseDay(row.value("completed"), day) } : {}),
    ...remarks(row),
  };
}

/** What our formulas say of an indicator. */
const COMPUTED = [
  "rate",
  "assessment",
  "cumulativeNumerator",
  "cumulativeDenominator",
  "cumulativeRate",
] as const;

const indicatorRecord = (
  row: TableRow,
  { code, role }: Pick<IndicatorRecord, "code" | "role">,
): IndicatorRecord => ({
  ...remarks(row),
  code,
  role,
  numerator: figureAt(row, "numerator"),
  denominator: figureAt(row, "denominator"),
  ...cumulativeOf(row),
  ...typedRate(row),
});

/** A rate that is no formula any more, unless its cell is empty. */
const typedRate = (row: TableRow): Pick<IndicatorRecord, "rate"> =>
  row.formula("rate") === null && row.text("rate").text.trim() !== ""
    ? { rate: parseRate(row.value("rate"), row.place("rate")) }
    : {};

function cumulativeOf(row: TableRow): Pick<IndicatorRecord, "cumulative"> {
  if (!row.has("cumulativeNumerator") || !row.has("cumulativeDenominator")) return {};
  return {
    cumulative: {
      numerator: figureAt(row, "cumulativeNumerator"),
      denominator: figureAt(row, "cumulativeDenominator"),
    },
  };
}

const figureAt = (row: TableRow, role: ColumnRole): Figure =>
  parseFigure(row.value(role), row.place(role));

const remarks = (row: TableRow): Pick<TaskRecord, "evidence" | "difficulty" | "note"> => ({
  evidence: row.text("evidence"),
  difficulty: row.text("difficulty"),
  note: row.text("note"),
});

const lostFormulas = (row: TableRow, roles: readonly ColumnRole[]): readonly SheetDoubt[] =>
  roles
    .filter((role) => row.has(role) && row.formula(role) === null)
    .map((role) => doubtAt(row, "formulaLost", role));

/** Doubts about a row without a code of the plan: only a row that reports something matters. */
function strayDoubts(row: TableRow): readonly SheetDoubt[] {
  const kind = strayKind(row);
  return kind ? [doubtAt(row, kind, "code")] : [];
}
