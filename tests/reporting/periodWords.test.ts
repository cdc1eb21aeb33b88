import fc from "fast-check";
import {
  dateWords,
  formatPeriod,
  parsePeriod,
  parsePeriodWords,
  periodWithDays,
  periodWords,
} from "../../src/reporting";
import { anyPeriod, anyRegime } from "../support/arbitraries";

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
  ["2023-02", "Tháng 02/2023"],
  ["2023-03", "Tháng 3/2023"],
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

describe("parsePeriodWords", () => {
  test("reads back every period that is printed, alone and in a sentence", () => {
    fc.assert(
      fc.property(anyPeriod, anyRegime, (given, regime) => {
        expect(parsePeriodWords(periodWords(given))).toEqual(given);
        expect(parsePeriodWords(`Kỳ báo cáo: ${periodWithDays(given, regime)}`)).toEqual(given);
      }),
    );
  });

  test.each([
    ["BÁO CÁO THÁNG 7 NĂM 2023", "2023-07"],
    ["Tháng 07/2023", "2023-07"],
    ["quí 2 / 2023", "2023-Q2"],
    ["Quý IV năm 2023", "2023-Q4"],
  ])("reads %j as officials write it", (text, expected) => {
    const read = parsePeriodWords(text);
    expect(read && formatPeriod(read)).toBe(expected);
  });

  test.each(["", "Tháng 13/2023", "Quý V/2023", "năm 20234", "tháng sau"])(
    "reads nothing in %j",
    (text) => {
      expect(parsePeriodWords(text)).toBeUndefined();
    },
  );
});
