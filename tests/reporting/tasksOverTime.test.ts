import { validateReport, type Period } from "../../src/reporting";
import type { Task } from "../../src/plan";
import { agencies, aPlan, aTask, aUnit, dueOn } from "../support/aPlan";
import { aReport, aTaskRecord, typed } from "../support/aReport";
import { expectIssues } from "../support/expectIssues";

const planOf = (deadline: Task["deadline"]) =>
  aPlan({
    units: [aUnit("so-y-te")],
    tasks: [aTask("III.1.a", { lead: [agencies("so-y-te")], deadline })],
  });
const month = (ordinal: number): Period => ({ kind: "month", year: 2023, month: ordinal });
const reportOf = (ordinal: number, status: string | null, given = {}) =>
  aReport({
    period: month(ordinal),
    tasks: [aTaskRecord("III.1.a", 8, { status, evidence: "05/BC-SYT", ...given })],
  });

describe("[V40] a task that was complete", () => {
  const after = (status: string | null, ...before: readonly string[]) =>
    validateReport(planOf(dueOn("2023-12-31")), reportOf(6, status), {
      others: before.map((each, index) => reportOf(index + 1, each)),
    });

  test("and is not any more is a warning", () => {
    expect(after("Đang thực hiện", "Hoàn thành")).toMatchObject([
      {
        code: "completeNoMore",
        severity: "warning",
        place: { cell: "G8" },
        params: { text: "Đang thực hiện", sheet: "KH 06-2023" },
      },
    ]);
  });

  test("is judged by the last period, in whatever order the sheets stand", () => {
    const sheets = [reportOf(1, "Đang thực hiện"), reportOf(2, "Hoàn thành"), reportOf(3, "?")];
    const judged = (others: readonly ReturnType<typeof reportOf>[]) =>
      validateReport(planOf(dueOn("2023-12-31")), reportOf(6, "Đang thực hiện"), { others });
    expectIssues(judged(sheets.slice(0, 2)), ["completeNoMore @ G8"]);
    expectIssues(judged(sheets.slice(0, 2).reverse()), ["completeNoMore @ G8"]);
    expectIssues(judged(sheets.reverse()), []);
  });

  test("is judged by the last period alone, and only where a status is known", () => {
    expectIssues(after("Đang thực hiện", "Hoàn thành", "Đang thực hiện"), []);
    expectIssues(after("Hoàn thành", "Hoàn thành"), []);
    expectIssues(after("gần xong", "Hoàn thành"), ["statusUnknown @ G8"]);
    expectIssues(after(null, "Hoàn thành"), ["statusMissing @ G8"]);
    expectIssues(after("Đang thực hiện"), []);
  });
});

test("[V41] a continuous task can't be complete", () => {
  const ongoing = planOf({ kind: "ongoing", words: "Thường xuyên" });
  expect(validateReport(ongoing, reportOf(6, "Hoàn thành"))).toMatchObject([
    { code: "ongoingComplete", severity: "warning", place: { cell: "G8" } },
  ]);
  expectIssues(validateReport(ongoing, reportOf(6, "Thường xuyên")), []);
  expectIssues(validateReport(planOf(dueOn("2023-12-31")), reportOf(6, "Hoàn thành")), []);
});

describe("[V42] late completion", () => {
  const completed = (date: string) => ({ completed: { ...typed(date, "H8"), date } });
  const on = (date: string, status = "Hoàn thành") =>
    validateReport(planOf(dueOn("2023-03-31")), reportOf(6, status, completed(date)));

  test("is noted from the day after the deadline on", () => {
    expect(on("2023-04-01")).toMatchObject([
      {
        code: "completedLate",
        severity: "note",
        place: { cell: "H8" },
        params: { date: "2023-04-01", dueDate: "2023-03-31" },
      },
    ]);
    expectIssues(on("2023-03-31"), []);
  });

  test("is not noted of a task that is not complete, or has no deadline", () => {
    expectIssues(on("2023-04-01", "Đang thực hiện"), ["taskOverdue @ G8"]);
    const undated = planOf({ kind: "none", words: "" });
    expectIssues(validateReport(undated, reportOf(6, "Hoàn thành", completed("2023-04-01"))), []);
  });
});
