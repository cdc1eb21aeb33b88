import { isConnective } from "./segments";
import { sentencesOf } from "./statements";
import { passageOf } from "./passage";
import { plainOf } from "./times";

/** How long a title may be, in characters. */
const LIMIT = 110;
/** Below this a title says too little. */
const LEAST = 30;

/** Where a sentence can be left, the match beginning what is left out, and what leaving it there costs in characters. */
const CUTS: readonly (readonly [cost: number, pattern: RegExp])[] = [
  [
    0,
    /;\s|:\s|,?\s(?:để|nhằm|trong đó|phục vụ|bảo đảm|đảm bảo|góp phần|gắn với|không để|hạn chế|nhất là|đặc biệt là|vì)\s/giu,
  ],
  [
    15,
    /,?\s(?:theo|trên cơ sở|trên địa bàn|liên quan|đối với|với|trong|tại|trên|qua|thông qua|bằng|sau khi|khi|có)\s/giu,
  ],
  [40, /\s(?:và|hoặc|của|về|cho|từ|đến|do)\s/giu],
  // Not between the members of a list, which are a few words each.
  [60, /(?<!,\s(?:\S+\s){0,3}\S+),\s/gu],
];
/** Words that ask for what comes next: no title ends in them. */
const UNFINISHED =
  /\s(?:là|được|phải|cần|gắn liền|liên quan|có|không|để|về|các|của|và|hoặc|cơ sở dữ liệu(?: quốc gia)?)$/iu;
/** The first half of "between … and …" without its second. */
const HALF_PAIR = /(?<!\p{L})giữa (?!.*\s(?:với|và)\s)/iu;
/** Words that announce a list. */
const ANNOUNCEMENT = /,?\s(?:bao gồm|gồm|như|như sau|cụ thể|cụ thể như sau)$/iu;
/** A list of those who do something, between the word for them all and their verb. */
const LISTED_ACTORS = /\s(?:bao gồm|gồm):\s[^.;]*?\s(?=thực hiện\s)/giu;

/**
 * A short title for a table from a task's sentences: the first one, without its remarks in brackets, left at the last place
 * where its sense is whole.
 */
export function shortTitle(text: string, limit = LIMIT): string {
  const bare = withoutRemarks(text).replace(LISTED_ACTORS, " ");
  const first = sentencesOf(passageOf(bare, 1))[0]?.text ?? bare;
  return upperFirst(cut(trimEnd(first), limit));
}

/**
 * The title of a rate from the words around its percentage: "Tỷ lệ " and what is measured; where they only point back
 * ("đối với thủ tục nêu trên"), what the task's own text says.
 */
export function rateTitle(words: string, taskText: string): string {
  const phrase = trimEnd(withoutRemarks(words)).replace(RATE_WORD, "");
  const measured = lowerFirst(phrase.replace(POINTER, ""));
  if (!POINTER.test(phrase)) return cut(`Tỷ lệ ${measured}`, LIMIT);
  const title = `Tỷ lệ ${measured}: `;
  return title + lowerFirst(shortTitle(taskText, LIMIT - title.length));
}

const RATE_WORD = /^(?:t[ỷỉ] lệ|số(?! hóa)|tổng số)\s+/iu;
/** Words that point back to the task instead of naming what is measured. */
const POINTER =
  /,?\s(?:đối với|của|với)\s(?:các\s)?(?:thủ tục(?: hành chính)?|TTHC|dịch vụ công|nội dung|nhiệm vụ)\s(?:nêu trên|nói trên|trên|này)$/iu;

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

/** The text up to the place that keeps most of it at the least cost, or up to a word where there is none. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const places = CUTS.flatMap(([cost, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, worth: index - cost })),
  );
  const best = places
    .filter(({ index }) => index >= LEAST && index <= limit && isWhole(text.slice(0, index)))
    .reduce((a, b) => (b.worth > a.worth ? b : a), { index: 0, worth: -Infinity });
  if (best.index > 0) return trimEnd(text.slice(0, best.index)).replace(ANNOUNCEMENT, "");
  return `${text.slice(0, text.lastIndexOf(" ", limit - 1))}…`;
}

const isWhole = (text: string): boolean => !UNFINISHED.test(text) && !HALF_PAIR.test(text);

const withoutRemarks = (text: string): string =>
  text
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();

const trimEnd = (text: string): string => text.replace(/[\s,;:.\-]+$/u, "");

/** A sentence's first letter in lower case, unless it begins an abbreviation or a name of its own. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
