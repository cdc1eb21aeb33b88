import fc from "fast-check";
import { parseNumber, type NumberReading } from "../../src/vietnamese";

const number = (value: number): NumberReading => ({ kind: "number", value });
const percent = (points: number): NumberReading => ({ kind: "percent", percent: points });
const unreadable: NumberReading = { kind: "unreadable" };

describe("parseNumber", () => {
  test.each<[string, NumberReading]>([
    ["0", number(0)],
    ["-0", number(0)],
    ["12", number(12)],
    [" 1 234 ", number(1234)],
    ["1\u00a0234", number(1234)],
    ["1.234,5", number(1234.5)],
    ["1,234.5", number(1234.5)],
    ["1 234,5", number(1234.5)],
    ["1.234.567", number(1234567)],
    ["1,234,567", number(1234567)],
    ["85,5", number(85.5)],
    ["85.5", number(85.5)],
    ["0,450", number(0.45)],
    ["1234.567", number(1234.567)],
    ["−5", number(-5)],
    ["1.234 hồ sơ", number(1234)],
    ["3 thủ tục", number(3)],
  ])("reads the number %j", (text, reading) => {
    expect(parseNumber(text)).toEqual(reading);
  });

  test.each<[string, readonly number[]]>([
    ["3.450", [3450, 3.45]],
    ["3,450", [3450, 3.45]],
    ["-12.000", [-12000, -12]],
  ])("offers both readings of %j", (text, readings) => {
    expect(parseNumber(text)).toEqual({ kind: "ambiguous", readings });
  });

  test.each<[string, NumberReading]>([
    ["85,5%", percent(85.5)],
    ["85.5 %", percent(85.5)],
    ["100 phần trăm", percent(100)],
    ["Đạt tỷ lệ 85%", percent(85)],
    ["66,006%", percent(66.006)],
  ])("reads the percentage %j", (text, reading) => {
    expect(parseNumber(text)).toEqual(reading);
  });

  test.each<[string, NumberReading]>([
    ["12/20", { kind: "ratio", numerator: 12, denominator: 20 }],
    ["12 / 20 hồ sơ", { kind: "ratio", numerator: 12, denominator: 20 }],
    ["1950/2000 hồ sơ", { kind: "ratio", numerator: 1950, denominator: 2000 }],
    [
      "45.586/69.064 hồ sơ (đạt 66,01%)",
      { kind: "ratio", numerator: 45586, denominator: 69064, percent: 66.01 },
    ],
    ["60% (12/20)", { kind: "ratio", numerator: 12, denominator: 20, percent: 60 }],
    [
      "Đạt 85,71% (1.200/1.400 hồ sơ trực tuyến)",
      { kind: "ratio", numerator: 1200, denominator: 1400, percent: 85.71 },
    ],
    ["12/20=60%", { kind: "ratio", numerator: 12, denominator: 20, percent: 60 }],
    ["12/20 HS - 60%", { kind: "ratio", numerator: 12, denominator: 20, percent: 60 }],
    ["12 hồ sơ trên tổng số 20 hồ sơ", { kind: "ratio", numerator: 12, denominator: 20 }],
    ["Đạt 12/20 (đạt tỷ lệ 60%)", { kind: "ratio", numerator: 12, denominator: 20, percent: 60 }],
    ["12/20, đạt 60%", { kind: "ratio", numerator: 12, denominator: 20, percent: 60 }],
    ["12/20 (tỷ lệ: 60 %)", { kind: "ratio", numerator: 12, denominator: 20, percent: 60 }],
  ])("reads the ratio %j", (text, reading) => {
    expect(parseNumber(text)).toEqual(reading);
  });

  test.each([
    "",
    "-",
    "x",
    "18/CT-TTg",
    "12/2023",
    "18/2023",
    "01/12/2022",
    "05/BC-CAT",
    "12.34.56",
    "1.23.456",
    "1 23",
    "12a",
    "%",
    "Không phát sinh",
    "12/20/30",
  ])("finds no figure in %j", (text) => {
    expect(parseNumber(text)).toEqual(unreadable);
  });

  test("is the inverse of writing a figure the Vietnamese way", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).filter((value) => value % 100 !== 0);
    fc.assert(
      fc.property(cents, (value) => {
        const written = (value / 100).toLocaleString("vi-VN", { minimumFractionDigits: 2 });
        expect(parseNumber(written)).toEqual(number(value / 100));
      }),
    );
  });
});
