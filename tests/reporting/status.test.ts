import { isStatusWord, parseStatus, STATUS_WORDS, type TaskStatus } from "../../src/reporting";

const place = { sheet: "S", cell: "G7" };

test.each<[string, TaskStatus]>([
  ["Chưa thực hiện", "notStarted"],
  ["ĐANG THỰC HIỆN", "inProgress"],
  ["Hoàn thành", "complete"],
  ["Hòan thành ", "complete"],
  ["Tạm dừng", "suspended"],
  ["Thường xuyên", "ongoing"],
  ["Đang TH", "inProgress"],
  ["đang triển khai", "inProgress"],
  ["chậm tiến độ", "inProgress"],
  ["trễ hạn", "inProgress"],
  ["Đạt", "complete"],
  ["đã xong", "complete"],
])("%j means %s", (text, status) => {
  expect(parseStatus(text, place)).toEqual({ text, place, status });
});

test.each(["", "gần xong", "100%"])("%j means no status", (text) => {
  expect(parseStatus(text, place)).toEqual({ text, place });
});

test("an empty cell and an error are kept as text", () => {
  expect(parseStatus(null, place)).toEqual({ text: "", place });
  expect(parseStatus({ error: "#N/A" }, place)).toEqual({ text: "#N/A", place });
});

test("the words of the list mean their own status", () => {
  for (const [status, words] of Object.entries(STATUS_WORDS)) {
    expect(parseStatus(words, place).status).toBe(status);
    expect(isStatusWord(words)).toBe(true);
  }
  expect(isStatusWord("đã xong")).toBe(false);
});
