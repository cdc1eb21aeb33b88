import type { Plan } from "../../plan";
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
import { textKey } from "../../vietnamese";
import type { Grid } from "../grid";
import type { SheetTag } from "../sheetTag";
import type { ColumnRole } from "../vocabulary";
import type { TablePosition } from "./findTable";
import { knownCodes, type KnownCode } from "./knownCodes";
import { strayKind } from "./strayRow";
import { doubtAt, tableRow, type TableRow } from "./tableRow";

/** What the rows of a unit sheet's table say, in sheet order. */
export interface SheetRecords {
  readonly tasks: readonly TaskRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly doubts: readonly SheetDoubt[];
}

/** Reads every row below the header by its code; of rows with the same code only the first one counts. */
export function readRecords(
  grid: Grid,
  table: TablePosition,
  { plan, tag }: { readonly plan: Plan; readonly tag: SheetTag },
): SheetRecords {
  const known = knownCodes(plan, tag);
  const seen = new Set<string>();
  const found = grid.values.slice(table.headerRow + 1).map((_, index) => {
    const row = tableRow(grid, table, table.headerRow + 1 + index);
    const match = known.get(textKey(row.text("code").text));
    if (!match) return { doubts: strayDoubts(row) };
    if (match.kind !== "section" && seen.has(match.code)) {
      return { doubts: [doubtAt(row, "codeDuplicated", "code")] };
    }
    seen.add(match.code);
    return readRow(row, match);
  });
  return {
    tasks: found.flatMap(({ task }) => (task ? [task] : [])),
    indicators: found.flatMap(({ indicator }) => (indicator ? [indicator] : [])),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
}

interface Reading {
  readonly task?: TaskRecord;
  readonly indicator?: IndicatorRecord;
  readonly doubts: readonly SheetDoubt[];
}

function readRow(row: TableRow, { kind, ...id }: KnownCode): Reading {
  switch (kind) {
    case "section":
      return { doubts: [] };
    case "task":
      return { task: taskRecord(row, id), doubts: lostFormulas(row, ["assessment"]) };
    case "indicator":
      return {
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
  id: Pick<IndicatorRecord, "code" | "role">,
): IndicatorRecord => ({
  ...id,
  numerator: figureAt(row, "numerator"),
  denominator: figureAt(row, "denominator"),
  ...cumulativeOf(row),
  ...typedRate(row),
  ...remarks(row),
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
