import { sourceText, type AgencyMention, type Plan, type Task } from "../../../src/plan";
import { planText, readTask, readText } from "../../support/planText";

const due = "Thời gian thực hiện: Thường xuyên.";
const leadOf = (line: string): readonly AgencyMention[] =>
  readTask("Làm một việc.", `Cơ quan chủ trì: ${line}`, due).lead;
const told = (mentions: readonly AgencyMention[]) =>
  mentions.map(({ words, unitIds }) => [words, ...unitIds]);

test.each<[string, readonly (readonly string[])[]]>([
  ["Sở Tư pháp.", [["Sở Tư pháp", "so-tu-phap"]]],
  [
    "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế",
    [
      ["Sở Văn hóa, Thể thao và Du lịch", "so-van-hoa-the-thao-va-du-lich"],
      ["Sở Y tế", "so-y-te"],
    ],
  ],
  [
    "Các sở: Lao động, Thương binh và Xã hội, Y tế; Công an tỉnh;",
    [
      [
        "Các sở: Lao động, Thương binh và Xã hội, Y tế",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "so-y-te",
      ],
      ["Công an tỉnh", "cong-an-tinh"],
    ],
  ],
  [
    "Sở Lao động – Thương binh và Xã hội và Công an tỉnh",
    [
      ["Sở Lao động – Thương binh và Xã hội", "so-lao-dong-thuong-binh-va-xa-hoi"],
      ["Công an tỉnh", "cong-an-tinh"],
    ],
  ],
  [
    "Sở GTVT, BHXH tỉnh",
    [
      ["Sở GTVT", "so-giao-thong-van-tai"],
      ["BHXH tỉnh", "bao-hiem-xa-hoi-tinh"],
    ],
  ],
  ["Công an tinh.", [["Công an tinh", "cong-an-tinh"]]],
  [
    "UBND các huyện: Bình Sơn, Ba Tơ",
    [["UBND các huyện: Bình Sơn, Ba Tơ", "ubnd-huyen-binh-son", "ubnd-huyen-ba-to"]],
  ],
])("“%s” names its agencies one by one", (line, expected) => {
  expect(told(leadOf(line))).toEqual(expected);
});

test.each([
  ["Các sở, ban ngành", 20],
  ["Các sở, ban, ngành, đoàn thể cấp tỉnh", 20],
  ["UBND các huyện, thị xã, thành phố", 13],
  ["Ủy ban nhân dân các huyện, thị xã, thành phố", 13],
])("“%s” is a collective of %i units, and keeps its wording", (words, count) => {
  const [mention] = leadOf(`${words}.`);
  expect(mention).toMatchObject({ words, collective: true });
  expect(mention?.unitIds).toHaveLength(count);
});

test("A collective stands for the units that exist when the plan's work begins", () => {
  const later = planText(
    "a) Làm.",
    "- Cơ quan chủ trì: Các sở, ban, ngành.",
    `- ${due}`,
  ).replaceAll("2023", "2026");
  const [task] = readText(later).plan.tasks;
  expect(task?.lead[0]?.unitIds).toContain("so-nong-nghiep-va-moi-truong");
  expect(task?.lead[0]?.unitIds).not.toContain("so-giao-thong-van-tai");
});

test("Words that name no known agency stay where they stand, and are told of", () => {
  const { plan, doubts } = readText(
    planText("a) Làm.", "- Cơ quan chủ trì: Sở Y tế, Sở Vũ trụ, Công an tỉnh.", `- ${due}`),
  );
  expect(told(firstTask(plan).lead)).toEqual([
    ["Sở Y tế", "so-y-te"],
    ["Sở Vũ trụ"],
    ["Công an tỉnh", "cong-an-tinh"],
  ]);
  expect(doubts.map(({ code, params }) => [code, params["words"]])).toEqual([
    ["unknownAgency", "Sở Vũ trụ"],
  ]);
});

test("A misspelt agency is taken for the one that it must be, and told of", () => {
  const { doubts } = readText(planText("a) Làm.", "- Cơ quan chủ trì: Công an tinh.", `- ${due}`));
  expect(doubts).toEqual([
    expect.objectContaining({ code: "misspeltAgency", params: { words: "Công an tinh" } }),
  ]);
});

test("Parties that are no single body are no doubt", () => {
  const line = "- Cơ quan phối hợp: Các doanh nghiệp viễn thông; các tổ chức có liên quan.";
  const { doubts } = readText(planText("a) Làm.", "- Cơ quan chủ trì: Sở Y tế.", line, `- ${due}`));
  expect(doubts).toEqual([]);
});

test.each(["Cơ quan thực hiện", "Đơn vị chủ trì", "Cơ quan được giao chủ trì", "Chủ trì"])(
  "“%s” names the lead as “Cơ quan chủ trì” does",
  (label) => {
    const task = readTask("Làm một việc.", `${label}: Sở Y tế.`, due);
    expect(told(task.lead)).toEqual([["Sở Y tế", "so-y-te"]]);
  },
);

test("Without an agency line the agencies that the sentence opens with lead", () => {
  const task = readTask(
    "Giao 02 địa phương: UBND huyện Bình Sơn, thị xã Đức Phổ triển khai mô hình điểm.",
    "Cơ quan phối hợp: Công an tỉnh.",
    due,
  );
  expect(told(task.lead)).toEqual([
    ["UBND huyện Bình Sơn", "ubnd-huyen-binh-son"],
    ["thị xã Đức Phổ", "ubnd-thi-xa-duc-pho"],
  ]);
  expect(task.title).toBe("Triển khai mô hình điểm");
});

test("A point that is nothing but an agency is led by it, and its text is its content line", () => {
  const text = planText(
    "a) Giao các đơn vị:",
    "(1) Công an tỉnh",
    "- Nhiệm vụ: Làm việc thứ nhất.",
    "- Cơ quan phối hợp: Sở Y tế.",
    "(2) Sở Tư pháp",
    "- Nhiệm vụ: Làm việc thứ hai.",
    "- Cơ quan phối hợp: Sở Y tế.",
  );
  const { tasks } = readText(text).plan;
  expect(tasks.map(({ code, text, lead }) => [code, text, told(lead)])).toEqual([
    ["III.1.a.1", "Làm việc thứ nhất.", [["Công an tỉnh", "cong-an-tinh"]]],
    ["III.1.a.2", "Làm việc thứ hai.", [["Sở Tư pháp", "so-tu-phap"]]],
  ]);
});

test("Each mention knows where it stands, over a line that a page break cut", () => {
  const text = planText("a) Làm.", "- Cơ quan chủ trì: Sở Y tế, Sở Tài nguyên\n\nvà Môi trường.");
  const [, second] = firstTask(readText(text).plan).lead;
  expect(second?.unitIds).toEqual(["so-tai-nguyen-va-moi-truong"]);
  expect(second && sourceText(text, second.source)).toBe("Sở Tài nguyên\n\nvà Môi trường");
});

function firstTask({ tasks: [task] }: Plan): Task {
  if (!task) throw new Error("No task");
  return task;
}
