import { fault } from "../../fault";

/** Where the unpacking of deflated data stands: its next `bits` bits are the lowest of `hold`, and `at` is the first byte of which none is in there. */
export interface BitStream {
  readonly input: DataView;
  readonly output: Uint8Array;
  at: number;
  hold: number;
  bits: number;
  /** How many bytes of the output are written. */
  written: number;
}

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

/** Unpacks a block up to its end, or as much as has room; answers whether that was all of it. */
export function inflateSymbols(stream: BitStream, { symbols, distances }: BlockCodes): boolean {
  const { input, output } = stream;
  let { at, hold, bits, written } = stream;
  let isWhole = false;
  while (!isWhole) {
    hold |= nextBytes(input, at) << bits;
    at += (31 - bits) >> 3;
    bits |= 24;
    const symbol = findEntry(symbols, ROOT_BITS.symbols, hold);
    hold >>>= symbol & 15;
    bits -= symbol & 15;
    if (symbol & ENTRY.byte) {
      if (written === output.length) break;
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
    hold |= nextBytes(input, at) << bits;
    at += (31 - bits) >> 3;
    bits |= 24;
    const range = findEntry(distances, ROOT_BITS.distances, hold);
    hold >>>= range & 15;
    bits -= range & 15;
    hold |= nextBytes(input, at) << bits;
    at += (31 - bits) >> 3;
    bits |= 24;
    const distanceBits = (range >>> 8) & 15;
    const distance = (range >>> 12) + (hold & ((1 << distanceBits) - 1));
    hold >>>= distanceBits;
    bits -= distanceBits;
    written = repeat(output, { written, distance, end });
    if (written < end) break;
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

/** Four bytes of the input; behind its end zeros, but none that data cut off in the middle could live on. */
export const nextBytes = (input: DataView, at: number): number =>
  at + 4 <= input.byteLength ? input.getInt32(at, true) : lastBytes(input, at);

function lastBytes(input: DataView, at: number): number {
  if (at > input.byteLength + 4) garbled();
  let bytes = 0;
  for (let index = at; index < input.byteLength; index++) {
    bytes |= input.getUint8(index) << ((index - at) * 8);
  }
  return bytes;
}

interface Repetition {
  readonly written: number;
  readonly distance: number;
  readonly end: number;
}

/** From here on copying in one go is quicker than byte by byte. */
const LONG = 24;

/** Repeats what stands so far back, up to `end` or as far as there is room; answers how many bytes are then written. */
function repeat(output: Uint8Array, { written, distance, end }: Repetition): number {
  if (distance === 0 || distance > written) garbled();
  const to = Math.min(end, output.length);
  if (end - written > LONG && distance >= end - written) {
    output.copyWithin(written, written - distance, to - distance);
    return to;
  }
  for (let at = written; at < to; at++) output[at] = output[at - distance] ?? 0;
  return to;
}

/** Refuses data that no compressor wrote, or not all of it. */
export const garbled = (): never => fault("damaged", "zip: compressed data is garbled");
