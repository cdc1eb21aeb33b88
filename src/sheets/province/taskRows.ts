import type { TaskFigures, TaskResult } from "../../consolidation";
import { periodWindow } from "../../reporting";
import { dateSerial } from "../../shared";
import { dataRanges } from "./formulas";
import type { ProvinceSources } from "./sources";
import type { FrameRow } from "./tableFrame";
import { taskCell, taskCells, type TaskCells } from "./taskColumns";
import { countsOf, leadCounts, sumCounts, taskCounts } from "./taskFormulas";
import type { TaskLine } from "./taskLines";
import { PROVINCE_WORDS as WORDS, TASK_STANDING_WORDS as STANDINGS } from "./vocabulary";

/** A line of the table of tasks as its cells, in sheet row `rowNumber` (counted from 1). */
export function lineRow(line: TaskLine, rowNumber: number, sources: ProvinceSources): FrameRow {
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
      const counts = leadCounts(rangesOf(sources), taskCell("title", rowNumber));
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
  const { end } = periodWindow(period, regime);
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
