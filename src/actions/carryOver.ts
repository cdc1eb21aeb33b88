import type { Plan } from "../plan";
import { periodWindow, STATUS_WORDS, type TaskRecord } from "../reporting";
import { dateSerial, ok, type Result } from "../shared";
import { readUnitSheet, type Grid, type RowAnswers, type UnitSheetRequest } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { ourSheets, type OurSheet } from "./ourSheets";

/** What an officer need not type again, by task code, and the sheet that it was read from. */
interface CarriedAnswers {
  readonly sheet?: string;
  readonly answers: Readonly<Record<string, RowAnswers>>;
}

/**
 * The answers that a request comes with; else what the unit said of its tasks in its last sheet before the period: their status, day
 * of completion and evidence. Figures belong to their own period and stay there; a sheet that can't be read gives nothing.
 */
export async function carryOver(
  workbook: Workbook,
  summary: WorkbookSummary,
  request: UnitSheetRequest,
): Promise<Result<CarriedAnswers, WorkbookError>> {
  if (request.answers) return ok({ answers: request.answers });
  const last = lastSheetBefore(summary, request);
  if (!last) return ok({ answers: {} });
  const grids = await workbook.readSheets([last.sheet]);
  if (!grids.ok) return grids;
  return ok(answersIn(grids.value, last, request.plan));
}

function lastSheetBefore(
  summary: WorkbookSummary,
  { plan, unitId, period, regime }: UnitSheetRequest,
): OurSheet | undefined {
  const { end } = periodWindow(period, regime);
  const earlier = ourSheets(summary)
    .filter(({ tag }) => tag.planId === plan.id && tag.unitId === unitId && endOf(tag) < end)
    .sort((a, b) => (endOf(a.tag) < endOf(b.tag) ? -1 : 1));
  return earlier.at(-1);
}

const endOf = ({ period, regime }: OurSheet["tag"]) => periodWindow(period, regime).end;

function answersIn([grid]: readonly Grid[], { sheet, tag }: OurSheet, plan: Plan): CarriedAnswers {
  const report = grid && readUnitSheet(grid, { plan, tag });
  if (!report?.ok) return { answers: {} };
  const answers = report.value.tasks.map((task) => [task.code, taskAnswers(task)] as const);
  return { sheet, answers: Object.fromEntries(answers) };
}

function taskAnswers({ status, completed, evidence }: TaskRecord): RowAnswers {
  const day = completed?.date === undefined ? completed?.text : dateSerial(completed.date);
  return {
    ...filled("status", status.status ? STATUS_WORDS[status.status] : status.text),
    ...filled("completed", day),
    ...filled("evidence", evidence.text),
  };
}

const filled = (role: keyof RowAnswers, value: string | number | undefined): RowAnswers =>
  value === undefined || value === "" ? {} : { [role]: value };
