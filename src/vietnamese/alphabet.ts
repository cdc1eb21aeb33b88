/** The letters that number the points of an administrative text, in order: no f, j, w, z and no ă, â, ê, ô, ơ, ư. */
const LIST_LETTERS: readonly string[] = [..."abcdđeghiklmnopqrstuvxy"];

/** The place of a list letter among its like, from 0, or undefined for any other text. */
export function listLetterIndex(letter: string): number | undefined {
  const index = LIST_LETTERS.indexOf(letter.normalize("NFC").toLowerCase());
  return index < 0 ? undefined : index;
}

/**
 * The list letter that follows, or undefined after the last one or for any other text.
 * @example nextListLetter("d") // "đ"
 */
export function nextListLetter(letter: string): string | undefined {
  const index = listLetterIndex(letter);
  return index === undefined ? undefined : LIST_LETTERS[index + 1];
}
