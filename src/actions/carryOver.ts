import { periodWindow, STATUS_WORDS, type TaskRecord } from "../reporting";
import { dateSerial } from "../shared";
import { readUnitSheet, type RowAnswers, type UnitSheetRequest } from "../sheets";
import type { ReadSheet } from "./readOurSheets";

/** What an officer need not type again, by task code, and the sheet that it was read from. */
interface CarriedAnswers {
  readonly sheet?: string;
  readonly answers: Readonly<Record<string, RowAnswers>>;
}

/**
 * The answers that a request comes with; else what the unit said of its tasks in its last sheet up to the period's end: their
 * status, day of completion and evidence. Figures belong to their own period and stay there; a sheet that can't be read gives
 * nothing.
 */
export function carryOver(
  others: readonly ReadSheet[],
  { plan, period, regime, answers }: UnitSheetRequest,
): CarriedAnswers {
  if (answers) return { answers };
  const { end } = periodWindow(period, regime);
  const last = others
    .filter((each) => endOf(each) <= end)
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
    .at(-1);
  const report = last && readUnitSheet(last.grid, { plan, tag: last.tag });
  if (!report?.ok) return { answers: {} };
  const tasks = report.value.tasks.map((task) => [task.code, taskAnswers(task)] as const);
  return { sheet: last?.sheet, answers: Object.fromEntries(tasks) };
}

const endOf = ({ tag: { period, regime } }: ReadSheet) => periodWindow(period, regime).end;

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
