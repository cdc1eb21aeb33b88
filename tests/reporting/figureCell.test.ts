import { isDateFormat, readFigure, type FigureReading } from "../../src/reporting";
import { dateSerial, type CellValue } from "../../src/shared";

describe("readFigure", () => {
  test.each<[CellValue, FigureReading["kind"]]>([
    [null, "blank"],
    ["  ", "blank"],
    [12, "number"],
    ["1.234.567", "number"],
    ["3.450", "ambiguous"],
    ["12/20", "ratio"],
    ["85,5%", "percent"],
    ["Không phát sinh", "notOccurring"],
    ["–", "notOccurring"],
    ["X", "notOccurring"],
    [{ error: "#DIV/0!" }, "cellError"],
    ["18/CT-TTg", "unreadable"],
    ["05/BC-CAT", "unreadable"],
    ["12/2023", "unreadable"],
    ["14/6/2023", "unreadable"],
    [true, "unreadable"],
  ])("reads %j as %s", (value, kind) => {
    expect(readFigure(value, {}).kind).toBe(kind);
  });

  test("tells a number that is typed as text, and keeps the words of what is none", () => {
    const format = { numberFormat: "#,##0" };
    expect(readFigure(12, format)).toEqual({ kind: "number", value: 12, isText: false });
    expect(readFigure("1.234.567", {})).toMatchObject({ value: 1_234_567, isText: true });
    expect(readFigure("3.450", {})).toMatchObject({ text: "3.450", readings: [3450, 3.45] });
    expect(readFigure("18/CT-TTg", {})).toEqual({ kind: "unreadable", text: "18/CT-TTg" });
  });

  test("reads no date where Excel's calendar has none", () => {
    const reading = { kind: "unreadable", text: "5" };
    expect(readFigure(5, { numberFormat: "dd/mm" })).toEqual(reading);
  });

  test("reads a number that is shown as a percentage in points", () => {
    expect(readFigure(0.855, { numberFormat: "0.0%" })).toEqual({ kind: "percent", percent: 85.5 });
    expect(readFigure(0.07, { numberFormat: "0%" })).toEqual({ kind: "percent", percent: 7 });
  });

  test("offers both ratios that a date can have been, the one below 1 first", () => {
    const [may, december] = [dateSerial("2023-05-12"), dateSerial("2023-12-05")];
    const readings = [
      { numerator: 5, denominator: 12 },
      { numerator: 12, denominator: 5 },
    ];
    for (const serial of [may, december]) {
      expect(readFigure(serial, { numberFormat: "d-mmm" })).toEqual({ kind: "date", readings });
      const given = { numberFormat: "dd/mm", date1904: true };
      expect(readFigure(serial - 1462, given)).toEqual({ kind: "date", readings });
    }
  });

  test("offers a month of a year as a ratio with the year below it", () => {
    const reading = readFigure(dateSerial("2020-05-01"), { numberFormat: "mmm-yy" });
    expect(reading).toMatchObject({
      readings: expect.arrayContaining([{ numerator: 5, denominator: 2020 }]),
    });
  });

  test("tells a formula without a result from an empty cell", () => {
    expect(readFigure(null, { formula: "=A1/B1" })).toEqual({ kind: "notCalculated" });
  });
});

describe("isDateFormat", () => {
  test.each(["d-mmm", "dd/mm/yyyy", "[$-42A]d/m;@", "mmm-yy", "yyyy", "m/d/yy h:mm"])(
    "holds for %s",
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  test.each([null, "General", "#,##0", "0.00%", '0 "ngày"', "[Red]0", "@", "0.0E+00", "mm:ss"])(
    "does not hold for %s",
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
