import { assignmentsOf, type Plan, type UnitId } from "../../plan";
import {
  parseDay,
  parseStatus,
  periodWindow,
  STATUS_WORDS,
  type CalendarRegime,
  type Figure,
  type FigureReading,
  type IndicatorRecord,
  type Period,
  type Place,
  type StatusEntry,
  type TaskRecord,
  type TextEntry,
  type UnitReport,
  type UnitRole,
} from "../../reporting";
import { cellPlace, sheetPlace, type Grid } from "../grid";
import { columnOfRole } from "./figureColumns";
import type { RecognisedRow, RecognisedTable, TableRole } from "./recognition";
import { textGrid, type TextGrid } from "./textGrid";

/** Whose table it is, and for when. */
export interface TableScope {
  readonly plan: Plan;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
}

/** What a table says as a unit's report, and the rows left out of it because a person must first say what they are. */
export interface RecognisedReport {
  readonly report: UnitReport;
  readonly unconfirmed: readonly RecognisedRow[];
}

/** The report that a recognised table makes: only rows that are known for certain, every doubt about their figures kept. */
export function recognisedReport(
  grid: Grid,
  table: RecognisedTable,
  { plan, unitId, period, regime }: TableScope,
): RecognisedReport {
  const own = assignmentsOf(plan, unitId, periodWindow(period, regime).end);
  const roles = new Map(own.map(({ task, role }) => [task.code, role]));
  const source = { grid, sheet: textGrid(grid), table };
  const roleOf = (code: string): UnitRole => roles.get(code) ?? "coordinating";
  const certain = table.rows.filter(({ taskCode, question }) => taskCode !== null && !question);
  return {
    report: {
      planId: plan.id,
      unitId,
      period,
      regime,
      place: sheetPlace(grid),
      tasks: certain.flatMap((row) => taskRecord(source, row, roleOf)),
      indicators: certain.flatMap((row) => indicatorRecord(source, row, roleOf)),
    },
    unconfirmed: table.rows.filter(({ question }) => question),
  };
}

interface Source {
  readonly grid: Grid;
  readonly sheet: TextGrid;
  readonly table: RecognisedTable;
}

type RoleOf = (code: string) => UnitRole;

function taskRecord(source: Source, row: RecognisedRow, roleOf: RoleOf): readonly TaskRecord[] {
  const { taskCode: code, kind } = row;
  if (code === null || kind !== "task") return [];
  return [
    {
      code,
      role: roleOf(code),
      status: statusEntry(source, row),
      ...completedEntry(source, row),
      ...remarks(source, row),
    },
  ];
}

/** A status that is known stands in the words of our list, whatever words or marks the table has for it, with its cell. */
function statusEntry(
  { grid, sheet, table }: Source,
  { rowIndex, status }: RecognisedRow,
): StatusEntry {
  const columns = table.columns.filter(
    ({ roles, time }) => time === "current" && roles.includes("status"),
  );
  const own = columns.find((column) => column.status === status) ?? columns[0];
  if (!own) return { text: "", place: sheetPlace(grid) };
  const row = sheet.topRow(rowIndex, own.columnIndex);
  const place = cellPlace(grid, row, own.columnIndex);
  if (status !== null) return { text: STATUS_WORDS[status], place, status };
  return parseStatus(sheet.text(row, own.columnIndex), place);
}

/** The day of completion, where the table has a column for it. */
function completedEntry(source: Source, row: RecognisedRow): Pick<TaskRecord, "completed"> {
  const { grid, sheet, table } = source;
  const column = columnOfRole(table.columns, "completedDate");
  if (column === undefined) return {};
  const { place } = entryAt(source, row, "completedDate");
  return {
    completed: parseDay(sheet.value(row.rowIndex, column), { place, date1904: grid.date1904 }),
  };
}

function indicatorRecord(
  source: Source,
  row: RecognisedRow,
  roleOf: RoleOf,
): readonly IndicatorRecord[] {
  const { taskCode, indicatorCode: code, readings, percent } = row;
  if (code === null || taskCode === null) return [];
  const at = (role: TableRole): Place => entryAt(source, row, role).place;
  return [
    {
      code,
      role: roleOf(taskCode),
      numerator: figureOf(readings.numerator, at("numerator"), "numerator"),
      denominator: figureOf(readings.denominator, at("denominator"), "denominator"),
      ...(percent !== null && {
        rate: { ...entryAt(source, row, "percent"), percents: [percent] },
      }),
      ...remarks(source, row),
    },
  ];
}

const remarks = (
  source: Source,
  row: RecognisedRow,
): Pick<TaskRecord, "evidence" | "difficulty" | "note"> => ({
  evidence: entryAt(source, row, "evidence"),
  difficulty: entryAt(source, row, "difficulty"),
  note: entryAt(source, row, "note"),
});

/** The cell of a role in a row; where the table lacks the column, no text and the whole sheet as the place. */
function entryAt(
  { grid, sheet, table }: Source,
  { rowIndex }: RecognisedRow,
  role: TableRole,
): TextEntry {
  const column = columnOfRole(table.columns, role);
  if (column === undefined) return { text: "", place: sheetPlace(grid) };
  return { text: sheet.text(rowIndex, column), place: cellPlace(grid, rowIndex, column) };
}

/** A reading as a figure of the report; a date that may have been a ratio keeps both readings. */
function figureOf(reading: FigureReading, place: Place, role: "numerator" | "denominator"): Figure {
  switch (reading.kind) {
    case "number":
      return { kind: "number", value: reading.value, place };
    case "blank":
    case "notOccurring":
    case "unreadable":
    case "ambiguous":
    case "cellError":
      return { ...reading, place };
    case "date": {
      const readings = reading.readings.map((counts) => counts[role]);
      return { kind: "ambiguous", text: readings.join(" / "), readings, place };
    }
    default:
      return { kind: "unreadable", text: textOf(reading), place };
  }
}

/** What stands where a count should, in the words of the cell. */
function textOf(
  reading: Extract<FigureReading, { readonly kind: "percent" | "ratio" | "notCalculated" }>,
): string {
  if (reading.kind === "percent") return `${reading.percent}%`;
  return reading.kind === "ratio" ? `${reading.numerator}/${reading.denominator}` : "";
}
