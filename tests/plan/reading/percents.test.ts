import { readPercents } from "../../../src/plan/reading/percents";

test.each<[text: string, goal: string]>([
  ["đạt tối thiểu 30%", ">= 30"],
  ["ít nhất 12,5 %", ">= 12.5"],
  ["không dưới 90 phần trăm", ">= 90"],
  ["đạt 70%", ">= 70"],
  ["70% trở lên", ">= 70"],
  ["từ 80%", ">= 80"],
  ["đạt trên 80%", "> 80"],
  ["vượt mức 50%", "> 50"],
  ["Số hóa 100% dữ liệu", "= 100"],
  ["Thực hiện đạt 100% bằng hình thức trực tuyến", "= 100"],
  ["không quá 5%", "<= 5"],
  ["tối đa 1,5%", "<= 1.5"],
  ["dưới 3%", "< 3"],
  ["10% trở xuống", "<= 10"],
])("“%s” sets the target %s", (text, goal) => {
  const found = readPercents(text);
  expect(found.map(({ operator, percent }) => `${operator} ${percent}`)).toEqual([goal]);
  expect(found[0]?.isAside).toBe(false);
});

test.each([
  "tăng 10% so với năm 2022",
  "giảm 20% chi phí",
  "hiện đạt 45%",
  "đã đạt 60%",
  "hỗ trợ 50% kinh phí",
  "hồ sơ (chiếm 30% tổng số) được số hóa",
])("“%s” is no level to be reached", (text) => {
  expect(readPercents(text).map(({ isAside }) => isAside)).toEqual([true]);
});

test("A range keeps its lower bound, and is told of as a range", () => {
  expect(readPercents("đạt 70 - 80%")).toEqual([
    expect.objectContaining({ percent: 70, operator: ">=", isRange: true }),
  ]);
});
