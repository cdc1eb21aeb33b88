import { slicePassage, trimPassage, type Passage } from "./passage";
import { readPercents, type PercentMention } from "./percents";
import { plainOf, readTimes, type TimeMention } from "./times";

/** A percentage of a clause with the words before it and after it that belong to it. */
export interface Segment {
  readonly mention: PercentMention;
  readonly lead: Passage;
  readonly tail: Passage;
  readonly whole: Passage;
  readonly leadTimes: readonly TimeMention[];
  readonly tailTimes: readonly TimeMention[];
  /** Nothing before the percentage but times, verbs and direction: "kể từ tháng 6/2023 đạt trên". */
  readonly isConnected: boolean;
}

const SEPARATOR = /[;,.](?=\s)| (?=và )|(?= trong đó)/giu;
/** Words that only lead up to a percentage, on plain keys. */
const CONNECTIVE =
  /(?<!\p{L})(?:trong do|thuc hien|phan dau|bao dam|dam bao|phai|dat|la|len|tang len|duoc|co|va|con|muc|ti le|ti trong|toi thieu|it nhat|toi da|khong|qua|duoi|tren|hon|vuot|thap|cao|tu|den|>=?|<=?|≥|≤)(?!\p{L})/gu;

/** Divides a clause among its percentages. */
export function segmentsOf(clause: Passage, planYear: number): readonly Segment[] {
  const mentions = readPercents(clause.text);
  const starts = mentions.map((mention, index) => {
    const before = mentions[index - 1];
    return before ? splitBetween(clause, before.end, { end: mention.start, planYear }) : 0;
  });
  return mentions.map((mention, index) => {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? clause.text.length;
    const lead = trimPassage(slicePassage(clause, from, mention.start), ";,.");
    const tail = trimPassage(slicePassage(clause, mention.end, to), ";,.");
    return {
      mention,
      lead,
      tail,
      whole: trimPassage(slicePassage(clause, from, to), ";,."),
      leadTimes: readTimes(lead.text, planYear),
      tailTimes: readTimes(tail.text, planYear),
      isConnected: isConnective(lead.text, planYear),
    };
  });
}

/** Where the words of one percentage end and those of the next begin: before what only leads up to the next one. */
function splitBetween(
  clause: Passage,
  start: number,
  { end, planYear }: { readonly end: number; readonly planYear: number },
): number {
  const between = clause.text.slice(start, end);
  const cuts = [...between.matchAll(SEPARATOR)].map(({ index }) => index);
  const cut = cuts.find((at) => isConnective(between.slice(at), planYear)) ?? cuts.at(-1) ?? 0;
  return start + cut;
}

/** Whether a text holds nothing but times and words that lead up to a percentage. */
export function isConnective(text: string, planYear: number): boolean {
  let plain = plainOf(text);
  for (const { start, end } of readTimes(text, planYear)) {
    plain = plain.slice(0, start) + " ".repeat(end - start) + plain.slice(end);
  }
  return !/[\p{L}\d]/u.test(plain.replace(CONNECTIVE, " "));
}
