import { dayAfter, dayBefore, readTimes } from "../../../src/plan/reading/times";

test.each<[text: string, role: string, first: string, last: string]>([
  ["Tháng 02/2023", "within", "2023-02-01", "2023-02-28"],
  ["Trong tháng 02/2024", "within", "2024-02-01", "2024-02-29"],
  ["tháng 6 năm 2023", "within", "2023-06-01", "2023-06-30"],
  ["trước tháng 7", "before", "2023-07-01", "2023-07-31"],
  ["Quý I/2023", "within", "2023-01-01", "2023-03-31"],
  ["quý 4 năm 2022", "within", "2022-10-01", "2022-12-31"],
  ["hết quý III", "until", "2023-07-01", "2023-09-30"],
  ["6 tháng đầu năm 2023", "within", "2023-01-01", "2023-06-30"],
  ["6 tháng cuối năm", "within", "2023-07-01", "2023-12-31"],
  ["9 tháng năm 2023", "within", "2023-01-01", "2023-09-30"],
  ["Trong năm 2023", "within", "2023-01-01", "2023-12-31"],
  ["từ năm 2025 trở đi", "from", "2025-01-01", "2025-12-31"],
  ["kể từ tháng 3/2023", "from", "2023-03-01", "2023-03-31"],
  ["từ ngày 01/7/2022", "from", "2022-07-01", "2022-07-01"],
  ["trước ngày 15 tháng 6 năm 2023", "before", "2023-06-15", "2023-06-15"],
  ["chậm nhất ngày 20/12", "until", "2023-12-20", "2023-12-20"],
  ["giai đoạn 2022 - 2025", "within", "2022-01-01", "2025-12-31"],
])("“%s” is %s %s to %s", (text, role, first, last) => {
  expect(readTimes(text, 2023)).toEqual([
    expect.objectContaining({ role, first, last, start: 0, end: text.length }),
  ]);
});

test.each([
  "Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ",
  "Công văn số 1552/BTTTT-THH ngày 26/4/2022",
  "ngày 31/02/2023",
  "tháng 13/2023",
  "25 dịch vụ công",
  "Đề án 06",
])("“%s” names no time", (text) => {
  expect(readTimes(text, 2023)).toEqual([]);
});

test("The days next to a day carry over months and years", () => {
  expect(dayBefore("2023-03-01")).toBe("2023-02-28");
  expect(dayBefore("2023-01-01")).toBe("2022-12-31");
  expect(dayAfter("2024-02-28")).toBe("2024-02-29");
  expect(dayAfter("2023-12-31")).toBe("2024-01-01");
});
