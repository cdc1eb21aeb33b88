import { isConnective } from "./segments";
import { sentencesOf } from "./statements";
import { passageOf } from "./passage";
import { plainOf } from "./times";

/** How long a title may be, in characters. */
const LIMIT = 90;
/** Below this a title says too little. */
const LEAST = 30;

/** Where a sentence can be left with its sense whole, the best places first; the match begins what is left out. */
const CUTS: readonly RegExp[] = [
  /;\s|:\s|,?\s(?:để|nhằm|trong đó|bao gồm|phục vụ|bảo đảm|đảm bảo|góp phần|gắn với|không để|hạn chế|nhất là|đặc biệt là|vì)\s/giu,
  /,?\s(?:theo|trên cơ sở|trên địa bàn|liên quan|đối với|với|trong|tại|trên|qua|thông qua|bằng|khi|có)\s/giu,
  /,\s|\s(?:và|của|về|cho|từ|đến|do)\s/giu,
];

/**
 * A short title for a table from a task's sentences: the first one, without its remarks in brackets, left at the last place
 * where its sense is whole.
 */
export function shortTitle(text: string, limit = LIMIT): string {
  const bare = withoutRemarks(text);
  const first = sentencesOf(passageOf(bare, 1))[0]?.text ?? bare;
  return cut(trimEnd(first), limit);
}

/** The title of a rate from the words around its percentage: "Tỷ lệ " and what is measured. */
export function rateTitle(words: string): string {
  const phrase = trimEnd(withoutRemarks(words)).replace(
    /^(?:t[ỷỉ] lệ|số(?! hóa)|tổng số)\s+/iu,
    "",
  );
  return cut(`Tỷ lệ ${lowerFirst(phrase)}`, LIMIT);
}

/** Verbs that only set work going; what follows the last of them says what is done. On plain keys. */
const LAUNCH =
  /(?<!\p{L})(?:yeu cau|hoan thanh(?: viec)?|trien khai|to chuc|thuc hien|ke hoach ve|bao dam|dam bao|phan dau|day manh|tiep tuc|tang cuong|nang cao|tang)(?!\p{L})(?!,)/gu;

/**
 * What is done, without the verbs that only set it going.
 * @example actionIn("Cập nhật và triển khai kết nối, chia sẻ") // "kết nối, chia sẻ"
 */
export function actionIn(words: string): string {
  const launches = [...plainOf(words).matchAll(LAUNCH)];
  const last = launches.at(-1);
  return last ? words.slice(last.index + last[0].length).trim() : words.trim();
}

/** What a task's sentence calls a rate ("tăng tỷ lệ đăng ký trực tuyến …"), else what it does. */
export function rateOfTask(text: string): string {
  const sentence = shortTitle(text, 200);
  const [, rate] = /(?:t[ỷỉ] lệ)\s+(.+)$/iu.exec(sentence) ?? [];
  if (rate) return rate;
  const [launch = ""] =
    /^(?:Tổ chức|Đẩy mạnh|Triển khai|Thực hiện|Tiếp tục|Tăng cường)\s+/iu.exec(sentence) ?? [];
  return sentence.slice(launch.length);
}

/** Whether words say nothing of their own beside times and verbs. */
export const isEmptyPhrase = (words: string, planYear: number): boolean =>
  isConnective(words, planYear);

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  for (const pattern of CUTS) {
    const places = [...text.matchAll(pattern)]
      .map(({ index }) => index)
      .filter((index) => index >= LEAST && index <= limit);
    const place = places.at(-1);
    if (place !== undefined) return trimEnd(text.slice(0, place));
  }
  const space = text.lastIndexOf(" ", limit - 1);
  return `${text.slice(0, space)}…`;
}

const withoutRemarks = (text: string): string =>
  text
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();

const trimEnd = (text: string): string => text.replace(/[\s,;:.\-]+$/u, "");

/** A sentence's first letter in lower case, unless it begins an abbreviation or a name of its own. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
