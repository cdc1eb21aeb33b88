/** What keeps a document's number and symbol from telling which document it is. */
export type DocumentFault = "numberMissing" | "slashMissing" | "slashTurned" | "symbolMissing";

/** What a cell of evidence says of documents: the first fault, the words it lies in, and the whole text without it where that is certain. */
export interface DocumentReading {
  readonly words: string;
  readonly fault?: DocumentFault;
  readonly mended?: string;
}

/** Abbreviations of the kinds of documents (Nghị định 30/2020/NĐ-CP, phụ lục III), and the body that official letters begin with. */
const KINDS =
  "NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CV|BGN|BTT|GUQ|GM|GGT|GNP|UBND|HĐND|NĐ-CP|TT";
const KIND_WORDS =
  "nghị quyết|quyết định|chỉ thị|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|báo cáo|biên bản|tờ trình|công văn|văn bản";
const SYMBOL = String.raw`(?:${KINDS})-\p{L}+`;

const FAULTS: readonly (readonly [DocumentFault, RegExp])[] = [
  ["slashTurned", new RegExp(String.raw`\d+ ?\\ ?${SYMBOL}`, "iu")],
  ["slashMissing", new RegExp(String.raw`(?<![\d/])\d{1,5}[ -]?${SYMBOL}`, "iu")],
  ["numberMissing", new RegExp(String.raw`(?<![\p{L}\d] ?)/ ?${SYMBOL}`, "iu")],
  [
    "symbolMissing",
    new RegExp(
      String.raw`^(?:(?:${KINDS}|${KIND_WORDS}) ?)?(?:số:? ?)?\d+ ?(?:/ ?(?:${KINDS})?)?$`,
      "iu",
    ),
  ],
];

/**
 * Reads the documents that a text names. Officials write lists, words beside the number, small letters, spaces and no leading zero:
 * only what leaves a document unknown is a fault; a text that names none has no fault.
 * @example readDocumentNumber("QĐ số 05\\QĐ-UBND").fault // "slashTurned"
 * @example readDocumentNumber("1234/QĐ-UBND, 05/BC-CAT ngày 14/6/2023") // { words: "" }
 */
export function readDocumentNumber(text: string): DocumentReading {
  const tidy = text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/ ?[‐‑‒–—−-] ?/g, "-")
    .trim();
  for (const [fault, pattern] of FAULTS) {
    const [words] = pattern.exec(tidy) ?? [];
    if (words === undefined) continue;
    return fault === "slashTurned"
      ? { fault, words, mended: text.replaceAll("\\", "/") }
      : { fault, words };
  }
  return { words: "" };
}
