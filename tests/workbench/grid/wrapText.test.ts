import fc from "fast-check";
import { wrapText } from "../../../src/workbench/grid/painting/wrapText";

const oneALetter = (text: string): number => text.length;

test("wrapping: words go to the next line where they no longer fit", () => {
  expect(wrapText("Sở Giao thông vận tải", 10, oneALetter)).toEqual([
    "Sở Giao",
    "thông vận",
    "tải",
  ]);
});

test("wrapping: a word longer than the line is broken, a line end starts a line", () => {
  expect(wrapText("abcdefgh\nx", 3, oneALetter)).toEqual(["abc", "def", "gh", "x"]);
});

test("wrapping: no letter is lost and no line is too long", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "đ", " "), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (value, width) => {
      const lines = wrapText(value, width, oneALetter);
      expect(lines.join("").replaceAll(" ", "")).toBe(value.replaceAll(" ", ""));
      for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
    }),
  );
});
