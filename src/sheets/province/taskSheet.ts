import type { TaskFigures, TaskResult } from "../../consolidation";
import type { Section, UnitId } from "../../plan";
import { periodWindow } from "../../reporting";
import { dateSerial } from "../../shared";
import type { SheetLayout } from "../layout";
import { periodLine } from "../periodLine";
import { ALARM_STYLE, GOOD_STYLE, MUTED_STYLE } from "../unitSheet/style";
import { dataRanges } from "./formulas";
import { provinceTagName } from "./provinceTag";
import type { ProvinceSources } from "./sources";
import { FRAME_HEADER, framedSheet, type FrameRow } from "./tableFrame";
import { TASK_COLUMNS, taskCell, taskCells, type TaskCells } from "./taskColumns";
import { countsOf, leadCounts, sumCounts, taskCounts } from "./taskFormulas";
import {
  PROVINCE_WORDS as WORDS,
  TASK_HEADERS,
  TASK_STANDING_WORDS as STANDINGS,
  taskNotes,
} from "./vocabulary";

/** The table of tasks: each task, its section's and the province's counts, and each lead's by its own share, as formulas. */
export function taskSheet(sources: ProvinceSources): SheetLayout {
  const { plan, record, data, sheets } = sources;
  const lines = linesOf(sources);
  const rows = lines.map((line, index) => rowOf(line, FIRST + index, sources));
  return {
    ...framedSheet({
      name: sheets.tasks,
      lines: [WORDS.tasksHeading, plan.title, periodLine(record.indicators)],
      columns: TASK_COLUMNS.map(({ role, width, style }) => ({
        header: TASK_HEADERS[role],
        width,
        style,
      })),
      rows,
      notes: taskNotes(data.sheet),
      names: [provinceTagName("tasks", record.indicators, lines.map(lineName))],
      frozenColumns: 2,
    }),
    conditionalFormats: standingFormats(FIRST, FIRST + rows.length - 1),
  };
}

/** The number (from 1) of the row below the header. */
const FIRST = FRAME_HEADER + 2;

type Line =
  | { readonly kind: "province"; readonly sections: readonly number[] }
  | {
      readonly kind: "section";
      readonly section: Section;
      readonly figures: TaskFigures;
      readonly taskCount: number;
    }
  | { readonly kind: "task"; readonly task: TaskResult }
  | { readonly kind: "heading" }
  | { readonly kind: "lead"; readonly unitId: UnitId; readonly figures: TaskFigures };

/** The province first, then each section above its tasks, then the leads. */
function linesOf({ plan, record: { tasks } }: ProvinceSources): readonly Line[] {
  const sections = plan.sections.flatMap((section): readonly (readonly Line[])[] => {
    const own = tasks.tasks.filter((task) => task.section === section.code);
    const figures = tasks.bySection.find((each) => each.section === section.code)?.figures;
    if (own.length === 0 || !figures) return [];
    return [
      [
        { kind: "section", section, figures, taskCount: own.length },
        ...own.map((task) => ({ kind: "task", task }) as const),
      ],
    ];
  });
  let next = FIRST + 1;
  const tops = sections.map((lines) => (next += lines.length) - lines.length);
  return [
    { kind: "province", sections: tops },
    ...sections.flat(),
    { kind: "heading" },
    ...tasks.byLead.map((lead) => ({ kind: "lead", ...lead }) as const),
  ];
}

function lineName(line: Line): string {
  switch (line.kind) {
    case "province":
    case "heading":
      return line.kind;
    case "section":
      return line.section.code;
    case "task":
      return line.task.code;
    case "lead":
      return line.unitId;
  }
}

function rowOf(line: Line, rowNumber: number, sources: ProvinceSources): FrameRow {
  const { record, nameOf } = sources;
  switch (line.kind) {
    case "heading":
      return { ...taskCells({ title: WORDS.byLead }), isHeading: true };
    case "province": {
      const counts = sumCounts(line.sections.map((row) => [row, row]));
      return countedRow({ title: WORDS.province }, rowNumber, {
        counts,
        of: record.tasks.province,
      });
    }
    case "section": {
      const { code, title } = line.section;
      const counts = sumCounts([[rowNumber + 1, rowNumber + line.taskCount]]);
      return countedRow({ code, title }, rowNumber, { counts, of: line.figures });
    }
    case "lead": {
      const title = nameOf(line.unitId);
      const counts = leadCounts(rangesOf(sources), `${taskCell("title", rowNumber)}`);
      return {
        ...countedRow({ title }, rowNumber, { counts, of: line.figures }),
        isHeading: false,
      };
    }
    case "task":
      return taskRow(line.task, rowNumber, sources);
  }
}

/** A row of counts and the two rates that follow from them. */
function countedRow(
  words: TaskCells,
  rowNumber: number,
  { counts, of }: { readonly counts: TaskCells; readonly of: TaskFigures },
): FrameRow {
  const rate = (part: "complete" | "onTime", whole: "due" | "complete") => ({
    formula: `IF(${taskCell(whole, rowNumber)}=0,"",${taskCell(part, rowNumber)}/${taskCell(whole, rowNumber)})`,
  });
  const shown = countsOf(of);
  return {
    ...taskCells(
      {
        ...words,
        ...counts,
        completeRate: rate("complete", "due"),
        onTimeRate: rate("onTime", "complete"),
      },
      {
        ...shown,
        completeRate: of.due === 0 ? "" : of.complete / of.due,
        onTimeRate: of.complete === 0 ? "" : of.onTime / of.complete,
      },
    ),
    isHeading: true,
  };
}

function taskRow(task: TaskResult, rowNumber: number, sources: ProvinceSources): FrameRow {
  const { code, title, dueDate, standing } = task;
  const { period, regime } = sources.record.indicators;
  const end = dateSerial(periodWindow(period, regime).end);
  return taskCells(
    {
      code,
      title,
      lead: leadWords(task, sources),
      dueDate: dueDate === undefined ? null : dateSerial(dueDate),
      ...taskCounts(rangesOf(sources), rowNumber, end),
    },
    {
      due: Number(task.isDue),
      complete: Number(task.isDue && STANDINGS[standing].startsWith(STANDINGS.complete)),
      onTime: Number(task.isDue && standing === "onTime"),
      overdue: Number(standing === "overdue"),
      standing: STANDINGS[standing],
    },
  );
}

/** More leads than this are called by the plan's own words ("Các sở, ban ngành"). */
const FEW_LEADS = 4;

function leadWords({ code, shares }: TaskResult, { plan, nameOf }: ProvinceSources): string | null {
  const mentions = plan.tasks.find((task) => task.code === code)?.lead ?? [];
  const words =
    shares.length > FEW_LEADS
      ? mentions.map((mention) => mention.words)
      : shares.map(({ unitId }) => nameOf(unitId));
  return words.join("; ") || null;
}

const rangesOf = ({ record, data }: ProvinceSources) =>
  dataRanges(data.sheet, data.bottom, record.indicators.period);

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
