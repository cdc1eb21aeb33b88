import { fault } from "../../fault";

/** Where the unpacking of deflated data stands: its next `bits` bits are the lowest of `hold`, and `at` is the first byte of which none is in there. */
export interface BitStream {
  /** The data, and `BEHIND` bytes behind them that may be read. */
  readonly input: DataView;
  /** How many bytes of the data there are. */
  readonly inputEnd: number;
  /** As much as is asked for, with `BEHIND` bytes behind it that may be written over. */
  readonly output: Uint8Array;
  /** The output again, to be written four bytes at a time. */
  readonly words: DataView;
  /** How many bytes are asked for. */
  readonly room: number;
  at: number;
  hold: number;
  bits: number;
  /** How many bytes of the output are written; above `room` where there are more than asked for. */
  written: number;
}

/** One symbol takes at most so many bytes and makes at most so many: whoever has this much room may look at the bounds once a symbol. */
export const BEHIND = 258 + 16;

/** The codes of a block of deflated data, as tables that `findEntry` reads. */
export interface BlockCodes {
  /** Of bytes, of the lengths of repetitions, and of the block's end. */
  readonly symbols: Int32Array;
  /** Of how far back what is repeated stands. */
  readonly distances: Int32Array;
}

/** How many bits the first storeys of the tables tell apart: larger ones take longer to fill than they save. */
export const ROOT_BITS = { symbols: 9, distances: 7 } as const;

/** What the entry of a code is; its lowest four bits are the code's length, and 0 stands where no code leads. */
export const ENTRY = {
  /** A byte, which stands from bit 8 up. */
  byte: 0x10,
  /** The way to a further table: its place stands from bit 12 up, in bits 8 to 11 how many bits choose in it. */
  further: 0x20,
  /** A length or distance: the least that it may be stands from bit 12 up, in bits 8 to 11 how many further bits add to it. */
  range: 0x40,
  /** The block's end. */
  end: 0x80,
} as const;

/**
 * Unpacks a block up to its end, or more than is asked for; answers whether it came to the end. Bits are fetched in place: calls would take
 * longer than what they do.
 */
export function inflateSymbols(stream: BitStream, { symbols, distances }: BlockCodes): boolean {
  const { input, inputEnd, output, room } = stream;
  let { at, hold, bits, written } = stream;
  let isWhole = false;
  while (!isWhole && written <= room) {
    if (at > inputEnd + 4) garbled();
    hold |= input.getInt32(at, true) << bits;
    at += (31 - bits) >> 3;
    bits |= 24;
    const symbol = findEntry(symbols, ROOT_BITS.symbols, hold);
    hold >>>= symbol & 15;
    bits -= symbol & 15;
    if (symbol & ENTRY.byte) {
      output[written++] = symbol >>> 8;
      continue;
    }
    if (!(symbol & ENTRY.range)) {
      isWhole = (symbol & ENTRY.end) !== 0 || garbled();
      continue;
    }
    const lengthBits = (symbol >>> 8) & 15;
    const end = written + (symbol >>> 12) + (hold & ((1 << lengthBits) - 1));
    hold >>>= lengthBits;
    bits -= lengthBits;
    hold |= input.getInt32(at, true) << bits;
    at += (31 - bits) >> 3;
    bits |= 24;
    const range = findEntry(distances, ROOT_BITS.distances, hold);
    hold >>>= range & 15;
    bits -= range & 15;
    const distanceBits = (range >>> 8) & 15;
    if (bits < distanceBits) {
      hold |= input.getInt32(at, true) << bits;
      at += (31 - bits) >> 3;
      bits |= 24;
    }
    const distance = (range >>> 12) + (hold & ((1 << distanceBits) - 1));
    hold >>>= distanceBits;
    bits -= distanceBits;
    repeat(stream, { written, distance, end });
    written = end;
  }
  Object.assign(stream, { at, hold, bits, written });
  return isWhole;
}

/** The entry of the code that these bits of the data begin with. */
export function findEntry(table: Int32Array, rootBits: number, bits: number): number {
  const entry = table[bits & ((1 << rootBits) - 1)] ?? 0;
  if ((entry & ENTRY.further) === 0) return entry;
  const choice = (bits >>> rootBits) & ((1 << ((entry >>> 8) & 15)) - 1);
  return table[(entry >>> 12) + choice] ?? 0;
}

interface Repetition {
  readonly written: number;
  readonly distance: number;
  readonly end: number;
}

/** So many bytes are copied at a time; those too many are written over by what follows. */
const STRIDE = 16;

/** Repeats up to `end` what stands so far back. */
function repeat(
  { output, words }: Pick<BitStream, "output" | "words">,
  { written, distance, end }: Repetition,
): void {
  if (distance === 0 || distance > written) garbled();
  if (distance < STRIDE) {
    for (let at = written; at < end; at++) output[at] = output[at - distance] ?? 0;
    return;
  }
  for (let at = written; at < end; at += STRIDE) {
    words.setInt32(at, words.getInt32(at - distance, true), true);
    words.setInt32(at + 4, words.getInt32(at - distance + 4, true), true);
    words.setInt32(at + 8, words.getInt32(at - distance + 8, true), true);
    words.setInt32(at + 12, words.getInt32(at - distance + 12, true), true);
  }
}

/** Refuses data that no compressor wrote, or not all of it. */
export const garbled = (): never => fault("damaged", "zip: compressed data is garbled");
