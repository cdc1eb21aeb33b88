import { readPlan } from "../../../src/plan";
import { builtinRegistry } from "../../../src/plan/builtin";
import { planText, readText } from "../../support/planText";

const lead = "- Cơ quan chủ trì: Sở Y tế.";
const due = "- Thời hạn: Quý I/2023.";
const errorsIn = (text: string) => {
  const reading = readPlan(text, { id: "thu", registry: builtinRegistry });
  return reading.ok ? [] : reading.error.map(({ code, params }) => [code, params["code"]]);
};
const doubtsIn = (...paragraphs: readonly string[]) =>
  readText(planText(...paragraphs)).doubts.map(({ code, span, params }) => [
    code,
    span?.startLine,
    params,
  ]);

test("The year, the title and the first day of the work are the document's own", () => {
  const { plan } = readText(planText("a) Làm.", lead, due));
  expect(plan.title).toBe("Triển khai Đề án thử nghiệm năm 2023");
  expect(plan.startDate).toBe("2023-02-01");
  expect(plan.sections.map(({ code, title }) => [code, title])).toEqual([
    ["III.1", "Công tác chung"],
  ]);
});

test("A plan that does not say when its work begins begins with its year, and that is told", () => {
  const text = planText("a) Làm.", lead, due).replace(
    "1. Thời gian thực hiện: Bắt đầu từ",
    "1. Xem",
  );
  const { plan, doubts } = readText(text);
  expect(plan.startDate).toBe("2023-01-01");
  expect(doubts).toEqual([{ code: "noStartDate", params: { startDate: "2023-01-01" } }]);
});

test.each([
  ["no task", planText("a) Làm."), [["noTaskList", undefined]]],
  ["no year", planText("a) Làm.", lead).replaceAll(/\d{4}/g, "nay"), [["noYear", undefined]]],
  [
    "one code twice",
    planText("a) Làm.", lead, due, "a) Làm nữa.", lead, due),
    [["duplicateCode", "III.1.a"]],
  ],
])("A document with %s is refused", (_, text, errors) => {
  expect(errorsIn(text)).toEqual(errors);
});

test("Points run a b c d đ e g h; a leap in them is told of with its line", () => {
  const points = (...letters: readonly string[]) =>
    letters.flatMap((letter) => [`${letter}) Làm.`, lead, due]);
  expect(doubtsIn(...points("a", "b", "c", "d", "đ", "e", "g", "h"))).toEqual([]);
  expect(doubtsIn(...points("a", "b", "d"))).toEqual([
    ["numberingGap", 25, { code: "III.1.d", expected: "c" }],
  ]);
});

test("A task without an agency or a deadline, and a line that has no place in a plan, are told of", () => {
  expect(
    doubtsIn(
      "a) Làm.",
      due,
      "- Cơ quan phối hợp: Sở Y tế.",
      "b) Làm.",
      lead,
      "- Sản phẩm: Báo cáo.",
    ),
  ).toEqual([
    ["taskWithoutAgency", 13, { code: "III.1.a" }],
    ["taskWithoutDeadline", 19, { code: "III.1.b" }],
    ["lineLeftOut", 23, { words: "Báo cáo." }],
  ]);
  expect(doubtsIn("a) Làm.", lead, "- Thời hạn: Sớm nhất có thể.")).toEqual([
    ["unreadDeadline", 17, { words: "Sớm nhất có thể" }],
  ]);
});
