import type { Plan, Task } from "../plan";
import type { ReportIssue, ReportIssueCode } from "../reporting";

/** What a finding rests on, shown on request: what the plan says of the row, and the clause of a decree. */
export interface IssueSource {
  readonly plan?: {
    readonly citation: string;
    readonly sentence: string;
    readonly deadline?: string;
  };
  readonly decree?: string;
}

/** The plan's own sentence and the decree behind a finding; empty where it rests on plain sense alone. */
export function issueSource(plan: Plan, { code, row, params }: ReportIssue): IssueSource {
  const task = taskOf(plan, row ?? String(params["code"] ?? ""));
  const decree = DECREES[code];
  return {
    ...(task ? { plan: planSource(task) } : {}),
    ...(decree === undefined ? {} : { decree }),
  };
}

const taskOf = (plan: Plan, code: string): Task | undefined =>
  plan.tasks.find(
    (task) => task.code === code || task.indicators.some((indicator) => indicator.code === code),
  );

function planSource({ code, text, deadline }: Task): NonNullable<IssueSource["plan"]> {
  const source = { citation: `Kế hoạch, điểm ${code}`, sentence: text };
  return deadline.words === "" ? source : { ...source, deadline: `Thời hạn: ${deadline.words}` };
}

const REPORTING_DAYS =
  "Nghị định 09/2019/NĐ-CP, Điều 12: kỳ tháng tính từ ngày 15 tháng trước đến hết ngày 14 của tháng; quý, 6 tháng, 9 tháng và năm tính tương tự.";
const DOCUMENT_NUMBERS =
  "Nghị định 30/2020/NĐ-CP, Phụ lục I: số và ký hiệu của văn bản gồm số, tên loại và cơ quan ban hành viết tắt, ví dụ 05/BC-CAT.";

const DECREES: Readonly<Partial<Record<ReportIssueCode, string>>> = {
  completedAfterCutOff: REPORTING_DAYS,
  periodNotOpen: REPORTING_DAYS,
  evidenceOutOfPeriod: REPORTING_DAYS,
  documentNumberMalformed: DOCUMENT_NUMBERS,
};
