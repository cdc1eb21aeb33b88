import type { IsoDate } from "../../shared";
import { plainKey, textKey } from "../../vietnamese";
import type { Registry, UnitId } from "../unit";
import { isValidOn } from "../validity";

/** A word of a text: its keys and where it stands there. */
export interface Word {
  readonly key: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** A name of a unit, or of a collective of units, as words. */
interface LexiconEntry {
  readonly words: readonly Word[];
  readonly unitIds: readonly UnitId[];
  readonly collective: boolean;
}

/** Every name that a plan can call its agencies by. */
export type Lexicon = readonly LexiconEntry[];

/** A text, its words, and the index of the word that is looked at. */
export interface Reader {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/** A name found in a text: its entry, the number of its words there, and whether their letters agree with the entry's. */
export interface Match {
  readonly entry: LexiconEntry;
  readonly length: number;
  readonly isExact: boolean;
}

/** The words of a text, without the punctuation between them. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: textKey(word),
    plain: plainKey(word),
    start: index,
    end: index + word.length,
  }));

/** The names by which a plan that begins on a day can call the units and collectives of the registry. */
export function lexiconOf({ units, collectives }: Registry, on: IsoDate): Lexicon {
  const valid = units.filter((unit) => isValidOn(unit, on));
  const named = valid.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((words) => ({ words, unitIds: [id], collective: false })),
  );
  const grouped = collectives.flatMap(({ names, members }) => {
    const unitIds = valid.filter(({ kind }) => kind === members).map(({ id }) => id);
    return names.map((words) => ({ words, unitIds, collective: true }));
  });
  return [...named, ...grouped].map((entry) => ({ ...entry, words: wordsOf(entry.words) }));
}

/**
 * The longest name that begins at a word, as if `prefix` (plain keys) stood before it. Accents are overlooked, but of two
 * names as long the one whose letters agree is taken.
 */
export function matchName(
  lexicon: Lexicon,
  { text, words, at }: Reader,
  prefix: readonly string[] = [],
): Match | undefined {
  const matches = lexicon.flatMap((entry) => {
    const rest = restAfter(entry, prefix);
    const spoken = words.slice(at, at + rest.length);
    if (rest.length === 0 || !isSameName(rest, spoken, "plain") || !isUnbroken(text, spoken))
      return [];
    return [{ entry, length: rest.length, isExact: isSameName(rest, spoken, "key") }];
  });
  return matches.reduce<Match | undefined>(
    (best, match) => (best && !isBetter(match, best) ? best : match),
    undefined,
  );
}

const isBetter = (a: Match, b: Match): boolean =>
  a.length > b.length || (a.length === b.length && a.isExact && !b.isExact);

/** The words of a name behind a prefix; none where the name does not begin so. */
const restAfter = ({ words }: LexiconEntry, prefix: readonly string[]): readonly Word[] =>
  prefix.every((key, index) => words[index]?.plain === key) ? words.slice(prefix.length) : [];

const isSameName = (a: readonly Word[], b: readonly Word[], key: "key" | "plain"): boolean =>
  a.length === b.length && a.every((word, index) => word[key] === b[index]?.[key]);

/** A name may hold commas and dashes, but no mark that ends a member of a list. */
const isUnbroken = (text: string, words: readonly Word[]): boolean =>
  words.every((word, index) => {
    const next = words[index + 1];
    return !next || !/[;:.()/]/.test(text.slice(word.end, next.start));
  });
