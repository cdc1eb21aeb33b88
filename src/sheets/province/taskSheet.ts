import type { SheetLayout } from "../layout";
import { periodLine } from "../periodLine";
import { ALARM_STYLE, GOOD_STYLE, MUTED_STYLE } from "../unitSheet/style";
import { provinceTableName, provinceTagName } from "./provinceTag";
import { shapeWords } from "./shapeWords";
import type { ProvinceSources } from "./sources";
import { framedSheet } from "./tableFrame";
import { TASK_COLUMNS, taskCell } from "./taskColumns";
import { FIRST_LINE, taskLines } from "./taskLines";
import { lineRow } from "./taskRows";
import {
  PROVINCE_WORDS as WORDS,
  TASK_HEADERS,
  TASK_STANDING_WORDS as STANDINGS,
  taskNotes,
} from "./vocabulary";

/** The table of tasks: each task, its section's and the province's counts, and each lead's by its own share, as formulas. */
export function taskSheet(sources: ProvinceSources): SheetLayout {
  const { plan, record, data, sheets } = sources;
  const lines = taskLines(sources);
  const rows = lines.map((line, index) => lineRow(line, FIRST_LINE + index, sources));
  const shape = shapeWords.tasks(sources);
  return {
    ...framedSheet({
      name: sheets.tasks,
      table: provinceTableName("tasks", record.indicators, shape),
      lines: [WORDS.tasksHeading, plan.title, periodLine(record.indicators)],
      columns: TASK_COLUMNS.map(({ role, width, style }) => ({
        header: TASK_HEADERS[role],
        width,
        style,
      })),
      rows,
      notes: taskNotes(data.sheet),
      names: [provinceTagName("tasks", record.indicators, shape)],
      frozenColumns: 2,
    }),
    conditionalFormats: standingFormats(FIRST_LINE, FIRST_LINE + rows.length - 1),
  };
}

function standingFormats(top: number, bottom: number): SheetLayout["conditionalFormats"] {
  const cell = taskCell("standing", top);
  const range = `${cell}:${taskCell("standing", bottom)}`;
  return [
    { range, formula: `${cell}="${STANDINGS.overdue}"`, style: ALARM_STYLE },
    {
      range,
      formula: `LEFT(${cell},${STANDINGS.complete.length})="${STANDINGS.complete}"`,
      style: GOOD_STYLE,
    },
    {
      range,
      formula: `${cell}="${STANDINGS.notReported}"`,
      style: { ...MUTED_STYLE, italic: true },
    },
  ];
}
