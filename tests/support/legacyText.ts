import type { LegacyEncoding } from "../../src/vietnamese";

/** What each tone is written with after a VNI vowel, and what circumflex and breve become under it. */
const VNI_TONES: Readonly<Record<string, readonly [string, string, string]>> = {
  "": ["", "â", "ê"],
  "\u0300": ["ø", "à", "è"],
  "\u0309": ["û", "å", "ú"],
  "\u0303": ["õ", "ã", "ü"],
  "\u0301": ["ù", "á", "é"],
  "\u0323": ["ï", "ä", "ë"],
};
const VNI_WHOLE: Readonly<Record<string, string>> = {
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  í: "í",
  ị: "ò",
  ỵ: "î",
  đ: "ñ",
};
const TCVN3_SMALL =
  "à\u00b5ả\u00b6ã\u00b7á\u00b8ạ\u00b9ă\u00a8ằ\u00bbẳ\u00bcẵ\u00bdắ\u00beặ\u00c6â\u00a9ầ\u00c7ẩ\u00c8ẫ\u00c9ấ\u00caậ\u00cbđ\u00aeè\u00ccẻ\u00ceẽ\u00cfé\u00d0ẹ\u00d1ê\u00aaề\u00d2ể\u00d3ễ\u00d4ế\u00d5ệ\u00d6ì\u00d7ỉ\u00d8ĩ\u00dcí\u00ddị\u00deò\u00dfỏ\u00e1õ\u00e2ó\u00e3ọ\u00e4ô\u00abồ\u00e5ổ\u00e6ỗ\u00e7ố\u00e8ộ\u00e9ơ\u00acờ\u00eaở\u00ebỡ\u00ecớ\u00edợ\u00eeù\u00efủ\u00f1ũ\u00f2ú\u00f3ụ\u00f4ư\u00adừ\u00f5ử\u00f6ữ\u00f7ứ\u00f8ự\u00f9ỳ\u00faỷ\u00fbỹ\u00fcý\u00fdỵ\u00feĂ\u00a1Â\u00a2Ê\u00a3Ô\u00a4Ơ\u00a5Ư\u00a6Đ\u00a7";
const TCVN3 = new Map((TCVN3_SMALL.match(/../gsu) ?? []).map((pair) => [pair[0], pair[1] ?? ""]));

/** A text as typists wrote it before Unicode; capitals with tones become small ones in TCVN3, as its fonts need. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const letters = [...text.normalize("NFC")];
  return letters.map(encoding === "vni" ? vniLetter : tcvn3Letter).join("");
}

const tcvn3Letter = (letter: string): string =>
  TCVN3.get(letter) ?? TCVN3.get(letter.toLocaleLowerCase("vi")) ?? letter;

function vniLetter(letter: string): string {
  const small = letter.toLocaleLowerCase("vi");
  const code = VNI_WHOLE[small] ?? vniVowel(small);
  return small === letter ? code : code.toUpperCase();
}

function vniVowel(small: string): string {
  const [base = "", ...marks] = small.normalize("NFD");
  const tone = marks.find((mark) => mark in VNI_TONES) ?? "";
  const [plain, circumflex, breve] = VNI_TONES[tone] ?? ["", "", ""];
  if (marks.includes("\u0302")) return `${base}${circumflex}`;
  if (marks.includes("\u0306")) return `${base}${breve}`;
  if (marks.includes("\u031b")) return `${base === "o" ? "ô" : "ö"}${plain}`;
  return `${base}${plain}`;
}
