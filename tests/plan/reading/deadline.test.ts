import { readTask } from "../../support/planText";

const deadlineOf = (words: string) =>
  readTask("Làm một việc.", "Cơ quan chủ trì: Sở Y tế.", `Thời gian thực hiện: ${words}`).deadline;

test.each<[words: string, kind: string, dueDate: string]>([
  ["Tháng 02/2023.", "date", "2023-02-28"],
  ["Quý I/2023", "date", "2023-03-31"],
  ["Trước ngày 30/6/2023.", "date", "2023-06-29"],
  ["Từ tháng 3/2023 đến tháng 6/2023.", "date", "2023-06-30"],
  ["Hoàn thành trong năm 2023;", "date", "2023-12-31"],
  ["Thường xuyên .", "ongoing", ""],
  ["Thường xuyên, hằng năm.", "ongoing", ""],
  ["Năm 2023 và những năm tiếp theo.", "ongoing", ""],
  ["Từ tháng 3/2023.", "ongoing", ""],
])("“%s” is a deadline of kind %s", (words, kind, dueDate) => {
  const deadline = deadlineOf(words);
  expect([deadline.kind, deadline.dueDate ?? ""]).toEqual([kind, dueDate]);
});

test("An event is dated by nobody but the secretariat; what is foreseen is kept apart", () => {
  expect(deadlineOf("Sau khi Bộ Công an triển khai (dự kiến tháng 6/2023).")).toMatchObject({
    kind: "event",
    expected: "2023-06-30",
    words: "Sau khi Bộ Công an triển khai (dự kiến tháng 6/2023)",
  });
  expect(deadlineOf("Theo hướng dẫn của Bộ Y tế")).toMatchObject({ kind: "event" });
  expect(deadlineOf("Khi có hướng dẫn của Bộ Y tế")).not.toHaveProperty("dueDate");
});

test("A roadmap of ends is due at its last date, and each date keeps its words", () => {
  expect(deadlineOf("Cấp tỉnh trước 30/6/2023; cấp xã tháng 12/2023.")).toMatchObject({
    kind: "roadmap",
    dueDate: "2023-12-31",
    steps: [
      { date: "2023-06-29", words: "Cấp tỉnh trước 30/6/2023" },
      { date: "2023-12-31", words: "cấp xã tháng 12/2023" },
    ],
  });
});
