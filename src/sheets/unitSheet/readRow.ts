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
import { COMPUTED_ROLES } from "./columns";
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

function readKnown(row: TableRow, known: KnownCode): RowReading {
  const { code } = known;
  switch (known.kind) {
    case "section":
      return { doubts: [] };
    case "task":
      return {
        code,
        task: taskRecord(row, known),
        doubts: lostFormulas(row, ["assessment"]),
      };
    case "indicator":
      return {
        code,
        indicator: indicatorRecord(row, known),
        doubts: lostFormulas(row, COMPUTED_ROLES),
      };
  }
}

function taskRecord(row: TableRow, { code, role }: Pick<TaskRecord, "code" | "role">): TaskRecord {
  const { date1904 } = row;
  const day = { place: row.place("completed"), date1904 };
  return {
    code,
    role,
    status: parseStatus(row.value("status"), row.place("status")),
    completed: row.has("completed") ? parseDay(row.value("completed"), day) : undefined,
    evidence: row.text("evidence"),
    difficulty: row.text("difficulty"),
    note: row.text("note"),
  };
}

const indicatorRecord = (
  row: TableRow,
  { code, role }: Pick<IndicatorRecord, "code" | "role">,
): IndicatorRecord => ({
  code,
  role,
  numerator: figureAt(row, "numerator"),
  denominator: figureAt(row, "denominator"),
  cumulative: cumulativeOf(row),
  rate: typedRate(row),
  evidence: row.text("evidence"),
  difficulty: row.text("difficulty"),
  note: row.text("note"),
});

/** A rate that is no formula any more, unless its cell is empty. */
const typedRate = (row: TableRow): IndicatorRecord["rate"] =>
  row.formula("rate") === null && cellText(row.value("rate")).trim() !== ""
    ? parseRate(row.value("rate"), row.place("rate"))
    : undefined;

const cumulativeOf = (row: TableRow): IndicatorRecord["cumulative"] =>
  row.has("cumulativeNumerator") && row.has("cumulativeDenominator")
    ? {
        numerator: figureAt(row, "cumulativeNumerator"),
        denominator: figureAt(row, "cumulativeDenominator"),
      }
    : undefined;

const figureAt = (row: TableRow, role: ColumnRole): Figure =>
  parseFigure(row.value(role), row.place(role));

const lostFormulas = (row: TableRow, roles: readonly ColumnRole[]): readonly SheetDoubt[] =>
  roles
    .filter((role) => row.has(role) && row.formula(role) === null)
    .map((role) => doubtAt(row, "formulaLost", role));

/** Doubts about a row without a code of the plan: only a row that reports something matters. */
function strayDoubts(row: TableRow): readonly SheetDoubt[] {
  const kind = strayKind(row);
  return kind ? [doubtAt(row, kind, "code")] : [];
}
