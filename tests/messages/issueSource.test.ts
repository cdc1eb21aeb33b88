import { issueSource } from "../../src/messages";
import type { ReportIssue, ReportIssueCode } from "../../src/reporting";
import { aPlan, aTask, anIndicator, dueOn } from "../support/aPlan";

const plan = aPlan({
  units: [],
  tasks: [
    aTask("III.2.d", {
      text: "Cấp đổi giấy phép lái xe qua dịch vụ công.",
      deadline: { ...dueOn("2023-03-31"), words: "Quý I/2023" },
      indicators: [anIndicator("III.2.d-1")],
    }),
    aTask("III.8.b", { deadline: { kind: "none", words: "" } }),
  ],
});
const found = (code: ReportIssueCode, given: Partial<ReportIssue> = {}): ReportIssue => ({
  code,
  severity: "warning",
  place: { sheet: "S" },
  params: {},
  ...given,
});

test("a finding in a row of figures rests on the sentence of the task that the figures belong to", () => {
  expect(issueSource(plan, found("targetMissed", { row: "III.2.d-1" }))).toEqual({
    plan: {
      citation: "Kế hoạch, điểm III.2.d",
      sentence: "Cấp đổi giấy phép lái xe qua dịch vụ công.",
      deadline: "Thời hạn: Quý I/2023",
    },
  });
});

test("a task without a deadline of its own says none, and a missing row is known by its code", () => {
  expect(issueSource(plan, found("rowMissing", { params: { code: "III.8.b" } })).plan).toEqual({
    citation: "Kế hoạch, điểm III.8.b",
    sentence: "Nhiệm vụ III.8.b",
  });
});

test("a clause of a decree stands beside the plan's sentence, or alone", () => {
  const { decree } = issueSource(plan, found("completedAfterCutOff", { row: "III.2.d" }));
  expect(decree).toMatch(/^Nghị định 09\/2019\/NĐ-CP, Điều 12/);
  expect(issueSource(plan, found("documentNumberMalformed"))).toEqual({
    decree: expect.stringMatching(/^Nghị định 30\/2020\/NĐ-CP/),
  });
  expect(issueSource(plan, found("formulaLost"))).toEqual({});
});
