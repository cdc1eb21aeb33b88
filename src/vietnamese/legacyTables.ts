/** The ways in which Vietnamese was written with Latin-1 letters and fonts of its own before Unicode. */
export type LegacyEncoding = "tcvn3" | "vni";

/** Lower-case letters with marks, in the order of the rows below: each vowel plain, grave, hook, tilde, acute, dot. */
const VOWELS = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"] as const;
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"] as const;

/** TCVN 5712:1993 VN3 ("ABC"), one code a letter; capitals with tones exist in the fonts of capitals only. */
const TCVN3_VOWELS: readonly string[] = [
  "aµ¶·¸¹",
  "¨»¼½¾Æ",
  "©ÇÈÉÊË",
  "eÌÎÏÐÑ",
  "ªÒÓÔÕÖ",
  "i×ØÜÝÞ",
  "oßáâãä",
  "«åæçèé",
  "¬êëìíî",
  "uïñòóô",
  "\u00adõö÷øù",
  "yúûüýþ",
];
const TCVN3_OTHERS: readonly (readonly [string, string])[] = [
  ["®", "đ"],
  ["§", "Đ"],
  ["¡", "Ă"],
  ["¢", "Â"],
  ["£", "Ê"],
  ["¤", "Ô"],
  ["¥", "Ơ"],
  ["¦", "Ư"],
];

/** VNI for Windows: most letters are a base letter and a Latin-1 letter that stands for its marks. */
const VNI_VOWELS: readonly (readonly string[])[] = [
  ["a", "aø", "aû", "aõ", "aù", "aï"],
  ["aê", "aè", "aú", "aü", "aé", "aë"],
  ["aâ", "aà", "aå", "aã", "aá", "aä"],
  ["e", "eø", "eû", "eõ", "eù", "eï"],
  ["eâ", "eà", "eå", "eã", "eá", "eä"],
  ["i", "ì", "æ", "ó", "í", "ò"],
  ["o", "oø", "oû", "oõ", "où", "oï"],
  ["oâ", "oà", "oå", "oã", "oá", "oä"],
  ["ô", "ôø", "ôû", "ôõ", "ôù", "ôï"],
  ["u", "uø", "uû", "uõ", "uù", "uï"],
  ["ö", "öø", "öû", "öõ", "öù", "öï"],
  ["y", "yø", "yû", "yõ", "yù", "î"],
];

/** What each code or pair of codes stands for, by encoding; the longer ones first in VNI. */
export const LEGACY_LETTERS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map([...TCVN3_OTHERS, ...letters(TCVN3_VOWELS.map((row) => [...row]))]),
  vni: bothCases(new Map([["ñ", "đ"], ...letters(VNI_VOWELS)])),
};

function letters(rows: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  return rows.flatMap((row, vowel) =>
    row.map((code, tone): readonly [string, string] => [
      code,
      `${VOWELS[vowel] ?? ""}${TONES[tone] ?? ""}`.normalize("NFC"),
    ]),
  );
}

/** VNI writes the marks of a capital with capitals, though some typists leave them small. */
function bothCases(small: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const capitals = [...small].flatMap(([code, letter]): readonly (readonly [string, string])[] => {
    const capital = letter.toLocaleUpperCase("vi");
    const mixed = `${code.charAt(0).toUpperCase()}${code.slice(1)}`;
    return [
      [code.toUpperCase(), capital],
      [mixed, capital],
    ];
  });
  return new Map([...small, ...capitals]);
}
