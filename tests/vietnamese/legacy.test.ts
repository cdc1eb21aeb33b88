import fc from "fast-check";
import { decodeLegacy, readVietnamese, type LegacyEncoding } from "../../src/vietnamese";
import { encodeLegacy } from "../support/legacyText";

const VOWELS = [..."aăâeêioôơuưy"];
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const LETTERS = [
  ..."bcdđghklmnpqrstvx",
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => `${vowel}${tone}`.normalize("NFC"))),
];
const CAPITALS = LETTERS.map((letter) => letter.toLocaleUpperCase("vi"));
const SENTENCE = "Tham mưu Tỉnh ủy ban hành Chỉ thị đẩy mạnh triển khai Đề án trên địa bàn tỉnh";

describe("decodeLegacy", () => {
  test("undoes TCVN3 and VNI for every small letter, and VNI for every capital", () => {
    for (const encoding of ["tcvn3", "vni"] as const) {
      for (const letter of LETTERS) {
        expect(decodeLegacy(encodeLegacy(letter, encoding), encoding)).toBe(letter);
      }
    }
    for (const letter of CAPITALS) {
      expect(decodeLegacy(encodeLegacy(letter, "vni"), "vni")).toBe(letter);
    }
  });

  test("undoes TCVN3 and VNI for any text of Vietnamese words", () => {
    const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 });
    const text = fc.array(
      word.map((letters) => letters.join("")),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(text, fc.constantFrom<LegacyEncoding>("tcvn3", "vni"), (words, encoding) => {
        const given = words.join(" ");
        expect(decodeLegacy(encodeLegacy(given, encoding), encoding)).toBe(given);
      }),
    );
  });

  test("knows the capitals of TCVN3 that its common fonts have", () => {
    expect(decodeLegacy("¡¢£¤¥¦§", "tcvn3")).toBe("ĂÂÊÔƠƯĐ");
  });
});

describe("readVietnamese", () => {
  test.each<[string, string, LegacyEncoding]>([
    ["tcvn3", ".VnTime", "tcvn3"],
    ["vni", "VNI-Times", "vni"],
  ])("reads a sentence in %s by its font and without it", (_, font, encoding) => {
    const typed = encodeLegacy(SENTENCE, encoding);
    const read = { text: SENTENCE, encoding };
    expect(readVietnamese(typed, font)).toEqual(read);
    expect(readVietnamese(typed)).toEqual(read);
    expect(readVietnamese(typed, "Times New Roman")).toEqual(read);
  });

  test("shows the capitals of a font of capitals", () => {
    const typed = encodeLegacy("tổng số hồ sơ", "tcvn3");
    expect(readVietnamese(typed, ".VnTimeH").text).toBe("TỔNG SỐ HỒ SƠ");
    expect(readVietnamese(typed, ".VnArial NarrowH").text).toBe("TỔNG SỐ HỒ SƠ");
    expect(readVietnamese(typed, ".VnTime").text).toBe("tổng số hồ sơ");
  });

  test.each(["Tổng số hồ sơ", "Bố trí", "Hà Nội", "12/20", "Ghi chú", "UBND tỉnh"])(
    "leaves the Unicode text %j alone whatever its font",
    (text) => {
      expect(readVietnamese(text, ".VnTime")).toEqual({ text });
      expect(readVietnamese(text, "VNI-Times")).toEqual({ text });
      expect(readVietnamese(text)).toEqual({ text });
    },
  );

  test.each([
    "Crédit agricole à Genève",
    "été",
    "thé",
    "tôt",
    "forêt",
    "naïve",
    "Ø 25 mm",
    "5 µm",
    "© 2023",
    "señor",
    "Größe",
    "Ångström",
  ])("does not take %j for an old encoding", (text) => {
    expect(readVietnamese(text)).toEqual({ text });
  });

  test("composes decomposed Unicode", () => {
    expect(readVietnamese(SENTENCE.normalize("NFD"))).toEqual({ text: SENTENCE });
  });

  test("decodes the old words of a mixed text and keeps its Unicode ones", () => {
    const typed = `${encodeLegacy("Công an tỉnh", "tcvn3")} – đã hoàn thành`;
    expect(readVietnamese(typed, ".VnTime").text).toBe("Công an tỉnh – đã hoàn thành");
  });
});
