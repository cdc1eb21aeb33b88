import fc from "fast-check";
import { parseFigure } from "../../src/reporting";
import type { CellValue } from "../../src/shared";

const place = { sheet: "S", cell: "I7" };
const figure = (value: CellValue) => parseFigure(value, place);

test("a numeric cell is taken as it is", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      expect(figure(value)).toEqual({ kind: "number", value, place });
    }),
  );
});

test.each([
  ["1234", 1234],
  [" 1.234.567 ", 1234567],
  ["12,5", 12.5],
  ["45 hồ sơ", 45],
])("text %j is the number %d", (text, value) => {
  expect(figure(text)).toEqual({ kind: "number", value, text, place });
});

test.each([null, "", "  ", "\u00a0"])("%j is blank", (value) => {
  expect(figure(value)).toEqual({ kind: "blank", place });
});

test.each(["Không phát sinh", "KHÔNG  PHÁT SINH", "không phát sinh", "-", "–", "x", "KPS"])(
  "%j says that nothing arose",
  (text) => {
    expect(figure(text)).toEqual({ kind: "notOccurring", text, place });
  },
);

test("text of two readings stays ambiguous", () => {
  expect(figure("3.450")).toEqual({
    kind: "ambiguous",
    text: "3.450",
    readings: [3450, 3.45],
    place,
  });
});

test.each(["18/CT-TTg", "85,5%", "1/2", "nhiều", "45.586/69.064 hồ sơ"])(
  "%j is no count",
  (text) => {
    expect(figure(text)).toEqual({ kind: "unreadable", text, place });
  },
);

test("a logical value is no count, and an error stays an error", () => {
  expect(figure(true)).toEqual({ kind: "unreadable", text: "true", place });
  expect(figure({ error: "#DIV/0!" })).toEqual({ kind: "cellError", error: "#DIV/0!", place });
});
