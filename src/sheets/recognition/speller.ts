import { keptLately } from "../../shared";

/** Mends a word that is none of those known into the one of them at one letter's distance, where there is just one. */
export function speller(words: readonly string[]): (word: string) => string {
  const vocabulary = new Set(words);
  const neighbours = new Map<string, Set<string>>();
  for (const word of vocabulary) {
    for (const shorter of deletions(word)) {
      const known = neighbours.get(shorter) ?? new Set();
      known.add(word);
      neighbours.set(shorter, known);
    }
  }
  const mended = keptLately((word) => {
    if (word.length < 3 || /\d/.test(word)) return word;
    const near = new Set(
      deletions(word).flatMap((shorter) => [...(neighbours.get(shorter) ?? [])]),
    );
    const [only, ...others] = [...near].filter((each) => isOneApart(each, word));
    return only !== undefined && others.length === 0 ? only : word;
  }, MOST_KEPT);
  return (word) => (vocabulary.has(word) ? word : mended(word));
}

/** Tables say the same words over and over. */
const MOST_KEPT = 10_000;

/** The word and its forms with one letter left out. */
const deletions = (word: string): readonly string[] => [
  word,
  ...[...word].map((_, index) => word.slice(0, index) + word.slice(index + 1)),
];

/** One letter added, left out or changed, or two neighbours swapped. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
