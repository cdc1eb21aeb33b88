/** A "y" that officials also write "i" ("tỷ/tỉ", "quý/quí"): after the opening consonants, at the end of its syllable. */
const FINAL_Y = /(?<=(?:^|[^\p{L}])(?:qu|[bcdđghklmnpqrstvx]{1,3}))[yỳýỷỹỵ](?!\p{L})/gu;
/** Letters with a mark of their own; a second mark is nobody's spelling and stays where it is. */
const TONE_ON_SECOND_VOWEL = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{M})/gu;

/**
 * A key on which two texts are equal when an official would call them the same: Unicode composition, spaces, dashes,
 * quotes, capitals, "tỉ/tỷ" and "hoà/hòa" are folded; accents and punctuation count.
 * @example textKey("Tỷ  lệ – HOÀ") === textKey("tỉ lệ - hòa") // true
 */
export const textKey = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : foldedKey(text);

/** Codes and numbers, of which there are most: nothing but capitals to fold. */
const PLAIN = /^[!-XZ-xz-~]*$/;

const foldedKey = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u200b\u00ad]/g, "")
    .replace(/[\s\ufeff]+/g, " ")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .trim()
    .toLowerCase()
    .replace(FINAL_Y, (letter) => letter.normalize("NFD").replace("y", "i").normalize("NFC"))
    .replace(TONE_ON_SECOND_VOWEL, toneOnFirstVowel)
    .normalize("NFC");

/**
 * The key without accents, for texts typed without them.
 * @example plainKey("Độc lập") // "doc lap"
 */
export const plainKey = (text: string): string => withoutAccents(textKey(text));

/** A text of small letters without its accents, "đ" as "d". */
export const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** "oà" → "òa", "uỷ" → "ủy". */
const toneOnFirstVowel = (vowels: string): string =>
  vowels
    .normalize("NFD")
    .replace(/^(.)(.)(\p{M})$/u, "$1$3$2")
    .normalize("NFC");
