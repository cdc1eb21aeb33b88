/** What a typed text says as a figure, doubts included. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  /** Percentage points: 85.5 for "85,5%". */
  | { readonly kind: "percent"; readonly percent: number }
  /** Two counts and, where it is written, the percentage that they make, in points. */
  | {
      readonly kind: "ratio";
      readonly numerator: number;
      readonly denominator: number;
      readonly percent?: number;
    }
  /** One separator before three digits: thousands or decimals; the likelier reading first. */
  | { readonly kind: "ambiguous"; readonly readings: readonly number[] }
  | { readonly kind: "unreadable" };

const UNREADABLE: NumberReading = { kind: "unreadable" };
type Marks = readonly [groups: string, decimals: string];
const MARKS: readonly Marks[] = [
  [".", ","],
  [",", "."],
  [" ", ","],
  [" ", "."],
];
const NUMERAL = String.raw`[+-]?\d+(?:[., ]\d+)*`;
/** What figures count; after it a number is whole, so "1.234 hồ sơ" is no decimal. */
const THINGS =
  "hồ sơ|hs|trường hợp|lượt|người|đối tượng|thủ tục|tthc|dịch vụ|cơ sở|tài khoản|thẻ|học sinh|giáo viên|công dân|đơn vị|hộ|cán bộ|trường|văn bản|giao dịch|giấy phép|thuê bao|mô hình|cuộc|lớp|máy|bệnh nhân|doanh nghiệp|xã|phường|thôn|huyện|khu vực";
const COUNTED = String.raw`(?:${THINGS})(?: \p{L}+){0,5}`;
/** "12/2023" is a month or the number of a document, unless it says what it counts. */
const NO_YEAR = String.raw`(?!(?:19|20)\d\d$)`;
const PLAIN = new RegExp(`^(${NUMERAL})$`);
const COUNT = new RegExp(`^(${NUMERAL}) ?${COUNTED}$`, "u");
const REACHED = String.raw`(?:đạt ?)?(?:t[ỉỷ] lệ ?)?:? ?`;
const PERCENT = new RegExp(`^${REACHED}(${NUMERAL}) ?(?:%|phần trăm)$`);
const PAIR = `(${NUMERAL}) ?(?:${COUNTED})? ?(?:/|trên(?: tổng(?: số)?)?) ?${NO_YEAR}(${NUMERAL})(?: ?${COUNTED})?`;
const RATIO = new RegExp(
  String.raw`^${REACHED}${PAIR}(?:[ ,;=:-]*\(?${REACHED}(${NUMERAL}) ?%\)?)?$`,
  "u",
);
/** "60% (12/20)". */
const PERCENT_OF_PAIR = new RegExp(
  String.raw`^${REACHED}(${NUMERAL}) ?%[ ,;=:-]*\(?${PAIR}\)?$`,
  "u",
);

/**
 * Reads a figure as officials type it; a document number ("18/CT-TTg", "12/2023") or a date is unreadable.
 * @example parseNumber("1.234,5") // { kind: "number", value: 1234.5 }
 * @example parseNumber("3.450") // { kind: "ambiguous", readings: [3450, 3.45] }
 */
export function parseNumber(text: string): NumberReading {
  const tidy = tidied(text);
  const [, plain] = PLAIN.exec(tidy) ?? [];
  if (plain) return readingOf(plain);
  const [, count] = COUNT.exec(tidy) ?? [];
  if (count) return firstReading(count, (value) => ({ kind: "number", value }));
  const [, percent] = PERCENT.exec(tidy) ?? [];
  if (percent) return lastReading(percent);
  return parseRatio(tidy);
}

function parseRatio(tidy: string): NumberReading {
  const [, upper = "", lower = "", percentText = ""] = RATIO.exec(tidy) ?? percentFirst(tidy);
  const [numerator] = numeralValues(upper);
  const [denominator] = numeralValues(lower);
  if (numerator === undefined || denominator === undefined) return UNREADABLE;
  const percent = numeralValues(percentText).at(-1);
  return { kind: "ratio", numerator, denominator, ...(percent === undefined ? {} : { percent }) };
}

function percentFirst(tidy: string): readonly string[] {
  const [whole = "", percent = "", upper = "", lower = ""] = PERCENT_OF_PAIR.exec(tidy) ?? [];
  return [whole, upper, lower, percent];
}

function readingOf(numeral: string): NumberReading {
  const values = numeralValues(numeral);
  const [value] = values;
  if (value === undefined) return UNREADABLE;
  return values.length > 1 ? { kind: "ambiguous", readings: values } : { kind: "number", value };
}

function firstReading(numeral: string, reading: (value: number) => NumberReading): NumberReading {
  const [value] = numeralValues(numeral);
  return value === undefined ? UNREADABLE : reading(value);
}

/** A percentage above a thousand is not written with separators, so the decimal reading holds. */
function lastReading(numeral: string): NumberReading {
  const percent = numeralValues(numeral).at(-1);
  return percent === undefined ? UNREADABLE : { kind: "percent", percent };
}

/** The values that a numeral may have: none where it is malformed; thousands before decimals. */
function numeralValues(numeral: string): readonly number[] {
  const sign = numeral.startsWith("-") ? -1 : 1;
  const digits = numeral.replace(/^[+-]/, "");
  const grouped = MARKS.flatMap((marks) => groupedValue(digits, marks));
  const decimal = /^\d+(?:[.,]\d+)?$/.test(digits) ? [Number(digits.replace(",", "."))] : [];
  return [...new Set([...grouped, ...decimal])].map((value) => (value === 0 ? 0 : sign * value));
}

/** The value of digits in groups of three, with or without decimals behind them. */
function groupedValue(digits: string, [mark, decimalMark]: Marks): readonly number[] {
  const [whole = "", decimals, ...more] = digits.split(decimalMark);
  const groups = whole.split(mark);
  const [head = "", ...tail] = groups;
  const wellFormed =
    more.length === 0 &&
    /^[1-9]\d{0,2}$/.test(head) &&
    tail.length > 0 &&
    tail.every((group) => /^\d{3}$/.test(group)) &&
    (decimals === undefined || /^\d+$/.test(decimals));
  return wellFormed ? [Number(`${groups.join("")}.${decimals ?? 0}`)] : [];
}

const tidied = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\ufeff]+/g, " ")
    .replace(/[‐‑‒–—−]/g, "-")
    .trim()
    .toLowerCase();
