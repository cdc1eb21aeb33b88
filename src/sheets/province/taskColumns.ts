import { columnName } from "../a1";
import type { CellContent, CellStyle } from "../layout";
import { COMPUTED_STYLE, RATE_STYLE, SHORT_STYLE, WORDS_STYLE } from "./style";
import type { FrameRow } from "./tableFrame";
import type { TASK_HEADERS } from "./vocabulary";

/** What a column of the table of tasks is for. */
export type TaskRole = keyof typeof TASK_HEADERS;

interface TaskColumn {
  readonly role: TaskRole;
  /** Characters, as Excel shows it. */
  readonly width: number;
  readonly style: CellStyle;
}

const COUNT_STYLE: CellStyle = { ...COMPUTED_STYLE, numberFormat: "0" };
const DAY_STYLE: CellStyle = { ...COMPUTED_STYLE, numberFormat: "dd/mm/yyyy" };

/** The columns from left to right. */
export const TASK_COLUMNS: readonly TaskColumn[] = [
  { role: "code", width: 10.5, style: SHORT_STYLE },
  { role: "title", width: 44, style: WORDS_STYLE },
  { role: "lead", width: 30, style: WORDS_STYLE },
  { role: "dueDate", width: 11, style: DAY_STYLE },
  { role: "due", width: 8, style: COUNT_STYLE },
  { role: "complete", width: 8, style: COUNT_STYLE },
  { role: "onTime", width: 8, style: COUNT_STYLE },
  { role: "overdue", width: 8, style: COUNT_STYLE },
  { role: "completeRate", width: 10, style: RATE_STYLE },
  { role: "onTimeRate", width: 10, style: RATE_STYLE },
  { role: "standing", width: 14, style: { ...COMPUTED_STYLE, bold: true } },
];

/** What some cells of a row hold, by role. */
export type TaskCells = Readonly<Partial<Record<TaskRole, CellContent>>>;

/** A row of the table and what its formulas show. */
export const taskCells = (
  cells: TaskCells,
  shown: Readonly<Partial<Record<TaskRole, string | number>>> = {},
): FrameRow => ({
  content: TASK_COLUMNS.map(({ role }) => cells[role] ?? null),
  shown: TASK_COLUMNS.map(({ role }) => shown[role] ?? null),
});

/** The address of a row's cell. */
export const taskCell = (role: TaskRole, rowNumber: number): string =>
  `${columnName(TASK_COLUMNS.findIndex((column) => column.role === role))}${rowNumber}`;
