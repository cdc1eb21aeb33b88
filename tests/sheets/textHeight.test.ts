import fc from "fast-check";
import { rowHeight } from "../../src/sheets/unitSheet/textHeight";

const height = (text: string, width: number) => rowHeight([{ text, width }]);

test("a row is as tall as its tallest text, and no taller than Excel allows", () => {
  expect(height("", 10)).toBe(18.5);
  expect(height("STT", 10)).toBe(18.5);
  expect(height("Thường xuyên", 14)).toBe(18.5);
  expect(height("Thường xuyên", 8)).toBe(33);
  expect(height("Thườngxuyên", 8)).toBe(33);
  expect(
    rowHeight([
      { text: "a", width: 10 },
      { text: "một hai ba bốn", width: 6 },
    ]),
  ).toBe(height("một hai ba bốn", 6));
  expect(height("chữ ".repeat(1000), 10)).toBe(409);
});

test("a row never gets lower when its text grows or its column narrows", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 3, max: 60 }), (text, width) => {
      const whole = height(text.join(" "), width);
      expect(whole).toBeGreaterThanOrEqual(height(text.slice(0, -1).join(" "), width));
      expect(whole).toBeLessThanOrEqual(height(text.join(" "), 1));
    }),
  );
});
