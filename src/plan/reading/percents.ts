import { parseNumber } from "../../vietnamese";
import type { TargetOperator } from "../plan";
import { plainOf } from "./times";

/** A percentage in a text, with the direction that its words give it. */
export interface PercentMention {
  readonly percent: number;
  readonly operator: TargetOperator;
  /** Offsets of the number and its sign. */
  readonly start: number;
  readonly end: number;
  /** Not a level to be reached: a growth, a discount, a figure of the past, a remark in brackets. */
  readonly isAside: boolean;
  /** "70 - 80%": only the lower bound is kept. */
  readonly isRange: boolean;
}

/** The patterns stand on plain keys. */
const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const PERCENT = new RegExp(
  String.raw`(?<![\d.,/])(?:(?<low>${NUMBER}) ?%? ?(?:-|den) ?)?(?<high>${NUMBER}) ?(?:%|phan tram)`,
  "g",
);
const OPERATORS: readonly (readonly [TargetOperator, RegExp])[] = [
  [">=", /(?:toi thieu|it nhat|thap nhat|khong duoi|khong thap hon|khong it hon|>=|≥)$/],
  ["<=", /(?:toi da|nhieu nhat|cao nhat|khong (?:vuot )?qua|khong tren|khong cao hon|<=|≤)$/],
  ["<", /(?:duoi|thap hon|nho hon|it hon|<)$/],
  [">", /(?:tren|hon|vuot|vuot muc|>)$/],
  [">=", /(?:^|\s)tu$/],
];
const ASIDE_BEFORE =
  /(?:(?:^|[\s,;])(?:tang|giam)(?: them| tu| binh quan)?|ho tro|mien|cat giam|rut ngan|tiet kiem|lai suat|thue suat|da dat|moi dat|(?<!thuc )hien dat|hien nay dat)(?: (?:khoang|duoc|toi thieu|it nhat|toi da|tren|hon))*$/;
const ASIDE_AFTER = /^\s*so voi (?:cung ki|nam|thang|qui|ki)/;

/** The percentages of a text, in order. */
export function readPercents(text: string): readonly PercentMention[] {
  const plain = plainOf(text);
  return [...plain.matchAll(PERCENT)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const { low, high = "" } = match.groups ?? {};
    const reading = parseNumber(`${low ?? high}%`);
    if (reading.kind !== "percent") return [];
    const before = plain.slice(0, start).trimEnd();
    const after = plain.slice(end);
    const operator = low ? ">=" : operatorOf(reading.percent, before, after);
    const isAside =
      ASIDE_BEFORE.test(before) || ASIDE_AFTER.test(after) || isBracketed(plain, start);
    return [{ percent: reading.percent, operator, start, end, isAside, isRange: Boolean(low) }];
  });
}

function operatorOf(percent: number, before: string, after: string): TargetOperator {
  if (/^ ?(?:tro len|hoac cao hon)/.test(after)) return ">=";
  if (/^ ?tro xuong/.test(after)) return "<=";
  const spoken = before.replace(/ (?:la|dat|muc)$/, "");
  const [operator] = OPERATORS.find(([, pattern]) => pattern.test(spoken)) ?? [];
  return operator ?? (percent === 100 ? "=" : ">=");
}

/** Whether an offset stands between brackets that open and close in the text. */
function isBracketed(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf("(") > before.lastIndexOf(")") && text.indexOf(")", offset) >= 0;
}
