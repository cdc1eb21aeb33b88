import { plainKey } from "../../vietnamese";
import type { AgencyMention, SourceSpan } from "../plan";
import { wordsOf, type Lexicon } from "./lexicon";
import { readNames, type FoundName } from "./names";
import { slicePassage, spanOf, trimPassage, type Passage } from "./passage";
import type { PlanDoubt } from "./planIssue";

/** The agencies that a text names, and what was doubtful; no word of a list is dropped. */
export interface AgencyReading {
  readonly mentions: readonly AgencyMention[];
  readonly doubts: readonly PlanDoubt[];
}

/** Parties that are no single body, on plain keys: they have no place in a registry. */
const OPEN_PARTY =
  /^(cac|nhung|mot so|toan bo|doanh nghiep|to chuc|co quan|don vi|hoi|doan the|chu|nguoi|hop tac xa) /;
const GROUP_HEAD = /^\s*((?:\p{L}+[\s,]+){0,4}\p{L}+)\s*:/u;
const ORDER = /^giao (?:cho )?(?:\d+ [^:]{1,40}: ?)?/iu;

/** Reads a line that lists agencies, as behind "Cơ quan phối hợp:". */
export function readAgencyList(line: Passage, lexicon: Lexicon): AgencyReading {
  const readings = partsOf(line).map((part) => readPart(part, { lexicon, isSentence: false }));
  return {
    mentions: readings.flatMap(({ mentions }) => mentions),
    doubts: readings.flatMap(({ doubts }) => doubts),
  };
}

/** The agencies of a sentence, and what it says of them. */
export interface OpeningReading extends AgencyReading {
  readonly rest: Passage;
}

/**
 * Reads the agencies that a sentence opens with, up to its verb.
 * @example "Giao 03 địa phương: UBND huyện Bình Sơn, thị xã Đức Phổ triển khai mô hình điểm"
 */
export function readOpeningAgencies(sentence: Passage, lexicon: Lexicon): OpeningReading {
  const opening = ORDER.exec(sentence.text)?.[0].length ?? 0;
  const mentions: AgencyMention[] = [];
  const doubts: PlanDoubt[] = [];
  for (const part of partsOf(slicePassage(sentence, opening))) {
    const reading = readPart(part, { lexicon, isSentence: true });
    mentions.push(...reading.mentions);
    doubts.push(...reading.doubts);
    if (!endTogether(reading.mentions.at(-1)?.source, spanOf(part))) break;
  }
  return { mentions, doubts, rest: behind(sentence, mentions.at(-1)?.words) };
}

function behind(sentence: Passage, words = ""): Passage {
  const end = sentence.text.indexOf(words) + words.length;
  return words ? trimPassage(slicePassage(sentence, end), ",;") : sentence;
}

const endTogether = (a: SourceSpan | undefined, b: SourceSpan): boolean =>
  a?.endLine === b.endLine && a.endColumn === b.endColumn;

/** The parts of a line between semicolons and full stops. */
const partsOf = (line: Passage): readonly Passage[] =>
  [...line.text.matchAll(/[^;.]+/g)]
    .map(({ 0: part, index }) => trimPassage(slicePassage(line, index, index + part.length)))
    .filter(({ text }) => /\p{L}/u.test(text));

interface PartRules {
  readonly lexicon: Lexicon;
  readonly isSentence: boolean;
}

function readPart(part: Passage, rules: PartRules): AgencyReading {
  const [head = "", label = ""] = GROUP_HEAD.exec(part.text) ?? [];
  const list = slicePassage(part, head.length);
  const prefixes = head ? prefixesOf(label) : [];
  const names = readNames(list.text, { ...rules, prefixes });
  const members = names.filter(({ kind }) => kind === "member");
  const group = members.length > 0 ? [groupMention(part, members, head.length)] : [];
  const others = names.filter(({ kind }) => kind !== "member");
  return {
    mentions: [...group, ...others.map((name) => mentionOf(list, name))],
    doubts: names.flatMap((name) => doubtsOf(list, name)),
  };
}

/** What the head of an enumeration puts before each name: "các sở" → "sở"; "UBND các huyện" → "UBND huyện". */
function prefixesOf(label: string): readonly (readonly string[])[] {
  const words = wordsOf(label)
    .map(({ plain }) => plain)
    .filter((word) => !["cac", "va", "nhung"].includes(word) && !/^\d+$/.test(word));
  return words.length > 1 ? [words, ...words.map((word) => [word])] : [words];
}

/** An enumeration as one mention, from its head to its last member. */
function groupMention(part: Passage, members: readonly FoundName[], offset: number): AgencyMention {
  const end = offset + Math.max(...members.map((member) => member.end));
  const words = slicePassage(part, 0, end);
  const unitIds = [...new Set(members.flatMap((member) => member.unitIds))];
  return { words: words.text, unitIds, collective: false, source: spanOf(words) };
}

function mentionOf(list: Passage, { start, end, unitIds, collective }: FoundName): AgencyMention {
  const words = slicePassage(list, start, end);
  return { words: words.text, unitIds, collective, source: spanOf(words) };
}

function doubtsOf(list: Passage, { start, end, kind, isExact }: FoundName): readonly PlanDoubt[] {
  const words = slicePassage(list, start, end);
  const finding = { span: spanOf(words), params: { words: words.text } };
  if (kind !== "unknown") return isExact ? [] : [{ code: "misspeltAgency", ...finding }];
  return OPEN_PARTY.test(plainKey(words.text)) ? [] : [{ code: "unknownAgency", ...finding }];
}
