import fc from "fast-check";
import { parseDay } from "../../src/reporting";
import { dateOfSerial, dateSerial } from "../../src/shared";

const place = { sheet: "S", cell: "H7" };
const day = (value: string | number | null, date1904 = false) =>
  parseDay(value, { place, date1904 }).date;

test.each([
  ["28/02/2023", "2023-02-28"],
  ["28/2/2023", "2023-02-28"],
  [" 1-6-2023 ", "2023-06-01"],
  ["01.6.2023", "2023-06-01"],
  ["29/02/2024", "2024-02-29"],
  ["28 / 2 / 2023", "2023-02-28"],
])("text %j is a day", (text, date) => {
  expect(day(text)).toBe(date);
});

/** A day with words or figures beside it, which is more than a day. */
const LONGER = ["ngày 28/02/2023", "28/02/2023 8h", "128/02/2023", "28/02/20234"];

test.each(["29/02/2023", "31/6/2023", "0/1/2023", "02/2023", "Quý I", "2023-06-01", "", ...LONGER])(
  "text %j is no day",
  (text) => {
    expect(parseDay(text, { place, date1904: false })).toEqual({ text, place });
  },
);

test("the text of a day is what was typed, of a serial number the day", () => {
  const textOf = (value: string | number) => parseDay(value, { place, date1904: false }).text;
  expect(textOf("1/6/2023")).toBe("1/6/2023");
  expect(textOf(45091)).toBe("2023-06-14");
  expect(textOf(-1)).toBe("-1");
});

test("a serial number counts from the workbook's first day", () => {
  expect(day(45091)).toBe("2023-06-14");
  expect(day(45091.75)).toBe("2023-06-14");
  expect(day(45091 - 1462, true)).toBe("2023-06-14");
  expect(day(0)).toBeUndefined();
  expect(day(-1)).toBeUndefined();
  expect(day(1e9)).toBeUndefined();
});

test("dateOfSerial is the inverse of dateSerial", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      expect(dateSerial(dateOfSerial(serial) ?? "")).toBe(serial);
    }),
  );
});
