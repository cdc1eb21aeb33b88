import type { Task } from "../../../src/plan";
import { planText, readTask, readText } from "../../support/planText";

const lead = "Cơ quan chủ trì: Sở Y tế.";
const goalsOf = ({ indicators }: Task) =>
  indicators.map(({ code, title, targets }) => [
    code,
    title,
    ...targets.map(
      ({ operator, percent, from = "", until = "", condition = "" }) =>
        `${operator} ${percent} ${from}..${until} ${condition}`,
    ),
  ]);
const goalsUnder = (line: string) =>
  goalsOf(
    readTask(
      "Đẩy mạnh tăng tỷ lệ khám bệnh trực tuyến.",
      lead,
      `Chỉ tiêu, lộ trình cụ thể: ${line}`,
    ),
  );

test.each<[string, readonly string[]]>([
  [
    "Năm 2023 đạt 70%, từ năm 2025 trở đi đạt trên 70%.",
    [">= 70 2023-01-01..2023-12-31 ", "> 70 2025-01-01.. "],
  ],
  [
    "Đến tháng 6/2023 đạt 80% và kể từ tháng 6/2023 trở đi đạt trên 80%.",
    [">= 80 ..2023-05-31 ", "> 80 2023-06-01.. "],
  ],
  [
    "Quý I đạt 20%, quý II đạt 40%, quý III đạt 60%.",
    [
      ">= 20 2023-01-01..2023-03-31 ",
      ">= 40 2023-04-01..2023-06-30 ",
      ">= 60 2023-07-01..2023-09-30 ",
    ],
  ],
  ["Bắt đầu từ tháng 4/2023 đạt tối thiểu 40%.", [">= 40 2023-04-01.. "]],
  ["Đạt 100% sau khi Bộ Y tế nâng cấp phần mềm.", ["= 100 .. sau khi Bộ Y tế nâng cấp phần mềm"]],
  ["Thời gian chờ giảm, tỷ lệ trả chậm không quá 5%.", ["<= 5 .. "]],
])("“%s” is one rate with its steps", (line, goals) => {
  const [first, ...more] = goalsUnder(line);
  expect(more).toEqual([]);
  expect(first?.slice(2)).toEqual(goals);
});

test("Two rates in one sentence are two indicators", () => {
  expect(
    goalsUnder(
      "100% cơ sở y tế dùng thẻ; trong đó, tối thiểu 40% người bệnh tra cứu qua ứng dụng.",
    ),
  ).toEqual([
    ["III.1.a-1", "Tỷ lệ cơ sở y tế dùng thẻ", "= 100 .. "],
    ["III.1.a-2", "Tỷ lệ người bệnh tra cứu qua ứng dụng", ">= 40 .. "],
  ]);
});

test("One target for an enumeration is an indicator for each of its members", () => {
  expect(
    goalsUnder(
      "Các thủ tục: (1) Cấp mới; (2) Cấp lại, đổi; (3) Thu hồi: Thực hiện đạt 100% từ tháng 3/2023.",
    ),
  ).toEqual([
    ["III.1.a-1", "Cấp mới", "= 100 2023-03-01.. "],
    ["III.1.a-2", "Cấp lại, đổi", "= 100 2023-03-01.. "],
    ["III.1.a-3", "Thu hồi", "= 100 2023-03-01.. "],
  ]);
});

test("A rate that only points back is named by its task", () => {
  const task = readTask(
    "Đăng ký biến động đất đai trên toàn tỉnh.",
    lead,
    "Chỉ tiêu: Đạt tối thiểu 40% hồ sơ thực hiện trực tuyến đối với thủ tục hành chính nêu trên.",
  );
  expect(task.indicators[0]?.title).toBe(
    "Tỷ lệ hồ sơ thực hiện trực tuyến: đăng ký biến động đất đai trên toàn tỉnh",
  );
});

test("A percentage in the task's own sentence is an indicator too", () => {
  const task = readTask("Số hóa 100% dữ liệu hộ tịch trên toàn tỉnh.", lead);
  expect(goalsOf(task)).toEqual([
    ["III.1.a-1", "Tỷ lệ số hóa dữ liệu hộ tịch trên toàn tỉnh", "= 100 .. "],
  ]);
});

test.each([
  ["members", "Cơ quan phối hợp: UBND các huyện, thị xã, thành phố."],
  ["members", "Cơ quan phối hợp: Các sở, ban ngành."],
  ["lead", "Cơ quan phối hợp: Sở Tư pháp, Công an tỉnh."],
  ["lead", "Cơ quan phối hợp: Các doanh nghiệp viễn thông."],
])("A figure is reported by %s where the task says “%s”", (reporters, line) => {
  const task = readTask("Số hóa 100% dữ liệu hộ tịch.", lead, line);
  expect(task.indicators[0]?.reporters).toBe(reporters);
});

test("A percentage that is no level to be reached makes no indicator, and is told of", () => {
  const { plan, doubts } = readText(
    planText(
      "a) Tăng 10% số buổi tuyên truyền so với năm 2022.",
      `- ${lead}`,
      "- Thời hạn: Quý I/2023.",
    ),
  );
  expect(plan.tasks[0]?.indicators).toEqual([]);
  expect(doubts.map(({ code }) => code)).toEqual(["percentLeftOut"]);
});
