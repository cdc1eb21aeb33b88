/** A number from 0 up to 1 that a text decides: samples are the same at every start (FNV-1a). */
export function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** A whole number from `least` to `most`, both inclusive, that a text decides. */
export const amountOf = (text: string, least: number, most: number): number =>
  least + Math.floor(chanceOf(text) * (most - least + 1));
