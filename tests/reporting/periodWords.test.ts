import { dateWords, parsePeriod, periodWithDays, periodWords } from "../../src/reporting";

const period = (text: string) => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`no period: ${text}`);
  return parsed;
};

test("dateWords puts a zero before days below 10 and before months 1 and 2 only", () => {
  expect(["2023-06-04", "2023-02-14", "2023-12-31"].map(dateWords)).toEqual([
    "04/6/2023",
    "14/02/2023",
    "31/12/2023",
  ]);
});

test.each([
  ["2023-06", "Tháng 6/2023"],
  ["2023-01", "Tháng 01/2023"],
  ["2023-Q4", "Quý IV/2023"],
  ["2023-H1", "6 tháng đầu năm 2023"],
  ["2023-H2", "6 tháng cuối năm 2023"],
  ["2023-9M", "9 tháng năm 2023"],
  ["2023", "Năm 2023"],
])("periodWords names %s", (text, words) => {
  expect(periodWords(period(text))).toBe(words);
});

test("periodWithDays prints the exact window of the regime", () => {
  expect(periodWithDays(period("2023-06"), "decree09")).toBe(
    "Tháng 6/2023 (từ ngày 15/5/2023 đến hết ngày 14/6/2023)",
  );
  expect(periodWithDays(period("2023-Q1"), "calendar")).toBe(
    "Quý I/2023 (từ ngày 01/01/2023 đến hết ngày 31/3/2023)",
  );
});
