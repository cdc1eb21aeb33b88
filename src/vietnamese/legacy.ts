import { LEGACY_LETTERS, type LegacyEncoding } from "./legacyTables";
import { isSyllable } from "./syllable";

/** A text as it is meant, in composed Unicode, and the old encoding that it was typed in, where it was. */
export interface VietnameseReading {
  readonly text: string;
  readonly encoding?: LegacyEncoding;
}

/**
 * Reads a cell's text: composed Unicode stays, decomposed Unicode is composed, TCVN3 and VNI are decoded word by word where the
 * font says so or the letters prove it. Text that is Unicode already is left alone whatever its font; what can be read both ways
 * ("Soá", "chú") follows its font only where other texts in it have shown that it can be trusted.
 * @example readVietnamese("C«ng an tØnh", ".VnTime").text // "Công an tỉnh"
 */
export function readVietnamese(
  text: string,
  fontName?: string | null,
  isFontTrusted = false,
): VietnameseReading {
  if (/^[\n -~]*$/.test(text)) return { text };
  const composed = text.normalize("NFC");
  const font = encodingOfFont(fontName ?? "");
  if (!font && HAS_UNICODE.test(composed)) return { text: composed };
  const encoding = encodingOf(composed, font, isFontTrusted);
  if (!encoding) return { text: composed };
  const decoded = decodeWords(composed, {
    encoding,
    isWhole: !HAS_UNICODE.test(composed),
  });
  if (decoded === composed) return { text: composed };
  return {
    text: isCapitalsFont(fontName ?? "") ? decoded.toLocaleUpperCase("vi") : decoded,
    encoding,
  };
}

/**
 * The text that codes of an old encoding stand for; what the encoding does not know stays.
 * @example decodeLegacy("Coâng an", "vni") // "Công an"
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const letters = LEGACY_LETTERS[encoding];
  let decoded = "";
  for (let at = 0; at < text.length; at++) {
    const pair = letters.get(text.slice(at, at + 2));
    decoded += pair ?? letters.get(text.charAt(at)) ?? text.charAt(at);
    if (pair !== undefined && text.length > at + 1) at++;
  }
  return decoded;
}

/** The encoding for which a font was drawn: ".VnTime" and its like for TCVN3, "VNI-Times" and its like for VNI. */
export function encodingOfFont(fontName: string): LegacyEncoding | undefined {
  if (/^\.?vni[- ]/i.test(fontName)) return "vni";
  return /^\.vn/i.test(fontName) ? "tcvn3" : undefined;
}

/** Fonts such as ".VnTimeH" show small letters as capitals. */
const isCapitalsFont = (fontName: string): boolean =>
  /^\.vn.*H$/i.test(fontName) && fontName.endsWith("H");

/** Letters of Vietnamese that Latin-1 lacks: whoever typed them typed Unicode. */
const HAS_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/u;
const WORD = /[A-Za-z\u00a1-\u00ff\u0100-\u024f\u1ea0-\u1ef9]+/gu;
const MARKED = /[^A-Za-z]/u;

function encodingOf(
  text: string,
  font: LegacyEncoding | undefined,
  isFontTrusted: boolean,
): LegacyEncoding | undefined {
  const words = (text.match(WORD) ?? []).filter(
    (word) => MARKED.test(word) && !HAS_UNICODE.test(word),
  );
  if (words.length === 0) return undefined;
  const [best] = (["tcvn3", "vni"] as const)
    .map((encoding) => ({ encoding, proof: proofOf(words, encoding), isFont: encoding === font }))
    .sort((a, b) => b.proof.score - a.proof.score || Number(b.isFont) - Number(a.isFont));
  if (best && best.proof.isEnough) return best.encoding;
  const isUnicode = HAS_UNICODE.test(text) || (!isFontTrusted && words.every(isSyllable));
  return font && !isUnicode && proofOf(words, font).score >= 0 ? font : undefined;
}

/** How far words speak for an encoding: each that only it makes a syllable for it, each that it spoils against it. */
function proofOf(
  words: readonly string[],
  encoding: LegacyEncoding,
): { readonly score: number; readonly isEnough: boolean } {
  const gained = words.filter(
    (word) => !isSyllable(word) && isSyllable(decodeLegacy(word, encoding)),
  );
  const lost = words.filter((word) => !isSyllable(decodeLegacy(word, encoding)));
  const score = gained.length - lost.length;
  const isOdd = gained.some((word) => word.length > 2 && ODD.test(word));
  return {
    score,
    isEnough: score > 0 && (isOdd || gained.length > 1) && lost.length * 4 <= gained.length,
  };
}

/** No language puts a sign or a capital after a small letter within a word. */
const ODD = /[a-z][\u00a1-\u00bf\u00c0-\u00de]|[\u00a1-\u00bf][a-z]|[A-Za-z][øûïåæ]/;

/** Decodes every word of a text that is in the encoding as a whole; beside Unicode only those that it makes readable. */
const decodeWords = (
  text: string,
  { encoding, isWhole }: { readonly encoding: LegacyEncoding; readonly isWhole: boolean },
): string =>
  text.replace(WORD, (word) => {
    if (!MARKED.test(word) || HAS_UNICODE.test(word)) return word;
    const decoded = decodeLegacy(word, encoding);
    return isWhole || (isSyllable(decoded) && !isSyllable(word)) ? decoded : word;
  });
