import { ENTRY } from "./inflateSymbols";

const LONGEST = 15;

/** How large a table for any code of so many symbols may become. */
export const tableSize = (rootBits: number, symbols: number): number =>
  (1 << rootBits) + (symbols << (LONGEST - rootBits));

/** The code of some symbols, told by the length of each one's own (RFC 1951, 3.2.2). */
export interface HuffmanCode {
  readonly lengths: Uint8Array;
  /** By symbol, its entry but for the code's length. */
  readonly meanings: Int32Array;
}

/**
 * Fills a table of two storeys for a code: the next `rootBits` bits of the data lead to the entry of a symbol or, for longer codes, to a
 * further table behind the first. False where the lengths ask for more codes than there are.
 */
export function fillTable(
  entries: Int32Array,
  rootBits: number,
  { lengths, meanings }: HuffmanCode,
): boolean {
  const longest = countLengths(lengths);
  if (!findFirstCodes(longest)) return false;
  const filling = { entries, rootBits, furtherBits: longest - rootBits, used: 1 << rootBits };
  entries.fill(0, 0, filling.used);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    placeEntry(filling, reversed(code, length), (meanings[symbol] ?? 0) | length);
  }
  return true;
}

interface Filling {
  readonly entries: Int32Array;
  readonly rootBits: number;
  readonly furtherBits: number;
  /** How many places are taken by the first table and the further ones. */
  used: number;
}

/** Puts an entry wherever the bits begin with its code. */
function placeEntry(filling: Filling, code: number, entry: number): void {
  const { entries, rootBits, furtherBits } = filling;
  const step = 1 << (entry & 15);
  if (step <= 1 << rootBits) {
    for (let at = code; at < 1 << rootBits; at += step) entries[at] = entry;
    return;
  }
  const root = code & ((1 << rootBits) - 1);
  if (entries[root] === 0) {
    const start = filling.used;
    entries[root] = (start << 12) | (furtherBits << 8) | ENTRY.further;
    filling.used += 1 << furtherBits;
    entries.fill(0, start, filling.used);
  }
  const further = (entries[root] ?? 0) >>> 12;
  for (let at = code >>> rootBits; at < 1 << furtherBits; at += step >>> rootBits) {
    entries[further + at] = entry;
  }
}

/** By length, how many symbols have such a code, and the next code of that length: lists that serve one table after the other. */
const counts = new Int32Array(LONGEST + 1);
const next = new Int32Array(LONGEST + 1);

/** Counts the codes of each length; answers the greatest. */
function countLengths(lengths: Uint8Array): number {
  counts.fill(0);
  let longest = 0;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > longest) longest = length;
  }
  counts[0] = 0;
  return longest;
}

/** Finds the first code of each length; false where codes run out. */
function findFirstCodes(longest: number): boolean {
  let code = 0;
  for (let length = 1; length <= longest; length++) {
    code = (code + (counts[length - 1] ?? 0)) << 1;
    if (code + (counts[length] ?? 0) > 1 << length) return false;
    next[length] = code;
  }
  return true;
}

/** The bits of each byte in the other order. */
const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) => {
  let reversed = 0;
  for (let bit = 0; bit < 8; bit++) reversed |= ((byte >>> bit) & 1) << (7 - bit);
  return reversed;
});

/** A code's bits in the order in which the data has them. */
const reversed = (code: number, length: number): number =>
  (((REVERSED[code & 255] ?? 0) << 8) | (REVERSED[code >>> 8] ?? 0)) >>> (16 - length);
