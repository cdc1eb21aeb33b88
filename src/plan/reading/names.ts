import type { UnitId } from "../unit";
import { matchName, wordsOf, type Lexicon, type Match, type Reader } from "./lexicon";

/** A name in a list of agencies, or words that name no known unit; offsets into the text read. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly unitIds: readonly UnitId[];
  readonly collective: boolean;
  /** Whether it is known, and whether only behind the group's head ("Tư pháp" in "các sở: Nội vụ, Tư pháp"). */
  readonly kind: "known" | "member" | "unknown";
  readonly isExact: boolean;
}

/** How a list of names is read. */
export interface NameRules {
  readonly lexicon: Lexicon;
  /** What the head of an enumeration puts before each name, as plain keys. */
  readonly prefixes: readonly (readonly string[])[];
  /** In a list a separator must follow a name; in a sentence its verb may, and ends the list. */
  readonly isSentence: boolean;
}

/** Words that open the name of an agency, on plain keys: behind a comma they begin the next name. */
const OPENERS = new Set(
  "ban bao ca cac chi cong cuc dai doan hoi huyen kho lien mat ngan so tand tap thanh thi tinh toa truong trung ubnd uy van vien vp".split(
    " ",
  ),
);
const SUFFIX = /^ (?:trên địa bàn|trong|của|thuộc) tỉnh(?![\p{L}])/iu;

/** The names that a text lists, in order; unknown words stand between them as they are. */
export function readNames(text: string, rules: NameRules): readonly FoundName[] {
  const words = wordsOf(text);
  const names: FoundName[] = [];
  for (let at = 0; at < words.length;) {
    if (words[at]?.key === "và" && at > 0) {
      at++;
      continue;
    }
    const reader = { text, words, at };
    const name = knownName(reader, rules) ?? unknownName(reader, rules);
    if (name.kind === "unknown" && rules.isSentence) break;
    names.push(name);
    at = firstWordFrom(reader, name.end);
  }
  return names;
}

function knownName(reader: Reader, rules: NameRules): FoundName | undefined {
  for (const prefix of [...rules.prefixes, []]) {
    const match = matchName(rules.lexicon, reader, prefix);
    const name = match && nameOf(reader, match, prefix.length > 0);
    if (name && (rules.isSentence || isSeparated(reader, name.end))) return name;
  }
  return undefined;
}

function nameOf(
  { text, words, at }: Reader,
  match: Match,
  isMember: boolean,
): FoundName | undefined {
  const first = words[at];
  const last = words[at + match.length - 1];
  if (!first || !last) return undefined;
  const suffix = SUFFIX.exec(text.slice(last.end))?.[0].length ?? 0;
  const { unitIds, collective } = match.entry;
  const kind = isMember ? "member" : "known";
  const { isExact } = match;
  return { start: first.start, end: last.end + suffix, unitIds, collective, kind, isExact };
}

/** The words up to the separator behind which the next name begins. */
function unknownName(reader: Reader, rules: NameRules): FoundName {
  const { words, at } = reader;
  let next = at + 1;
  while (next < words.length && !beginsName({ ...reader, at: next }, rules)) next++;
  const isAnd = words[next - 1]?.key === "và" && next - 1 > at;
  const last = words[isAnd ? next - 2 : next - 1];
  return {
    start: words[at]?.start ?? 0,
    end: last?.end ?? reader.text.length,
    unitIds: [],
    collective: false,
    kind: "unknown",
    isExact: true,
  };
}

function beginsName(reader: Reader, rules: NameRules): boolean {
  const before = reader.words[reader.at - 1];
  const word = reader.words[reader.at];
  if (!before || !word) return false;
  const gap = reader.text.slice(before.end, word.start);
  if (!gap.includes(",") && before.key !== "và") return false;
  return OPENERS.has(word.plain) || knownName(reader, rules) !== undefined;
}

const isSeparated = ({ text }: Reader, offset: number): boolean =>
  /^\s*(?:$|[,;.:()/]|-\s|và(?!\p{L}))/u.test(text.slice(offset));

const firstWordFrom = ({ words }: Reader, offset: number): number => {
  const next = words.findIndex(({ start }) => start >= offset);
  return next < 0 ? words.length : next;
};
