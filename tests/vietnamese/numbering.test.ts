import fc from "fast-check";
import { formatRoman, listLetterIndex, nextListLetter, parseRoman } from "../../src/vietnamese";

describe("list letters", () => {
  test("run a b c d đ e g h i k … v x y", () => {
    const letters = ["a"];
    for (let next = nextListLetter("a"); next; next = nextListLetter(next)) letters.push(next);
    expect(letters.join("")).toBe("abcdđeghiklmnopqrstuvxy");
  });

  test("know their place, whatever the case or the composition", () => {
    expect(listLetterIndex("đ")).toBe(4);
    expect(listLetterIndex("Đ")).toBe(4);
    expect(listLetterIndex("A")).toBe(0);
  });

  test.each(["f", "j", "w", "z", "ê", "ơ", "ab", "", "1"])("leave %j out", (letter) => {
    expect(listLetterIndex(letter)).toBeUndefined();
    expect(nextListLetter(letter)).toBeUndefined();
  });
});

describe("Roman numerals", () => {
  test.each<[string, number]>([
    ["I", 1],
    ["IV", 4],
    ["VIII", 8],
    ["XIX", 19],
    ["MMXXIII", 2023],
  ])("%s is %d", (text, value) => {
    expect(parseRoman(text)).toBe(value);
  });

  test.each(["", "IIII", "VX", "IC", "iv", "A", "IVI"])("%j is none", (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });

  test("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        expect(parseRoman(formatRoman(value))).toBe(value);
      }),
    );
  });
});
