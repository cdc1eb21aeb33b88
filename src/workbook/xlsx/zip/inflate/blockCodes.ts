import { fillTable, tableSize } from "./huffman";
import {
  ENTRY,
  findEntry,
  garbled,
  ROOT_BITS,
  type BitStream,
  type BlockCodes,
} from "./inflateSymbols";
import { dropBits, fillHold, takeBits } from "./takeBits";

/** The entries for ranges of numbers, each of which begins where the one before it ends. */
function rangesFrom(first: number, furtherBits: readonly number[]): readonly number[] {
  let least = first;
  return furtherBits.map((bits) => {
    const entry = (least << 12) | (bits << 8) | ENTRY.range;
    least += 1 << bits;
    return entry;
  });
}

/** So many ranges, of which every next `group` take a bit more than those before; the first two groups take none. */
const furtherBits = (count: number, group: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.max(0, Math.floor(index / group) - 1));

const BYTES = Array.from({ length: 256 }, (_, byte) => (byte << 8) | ENTRY.byte);
const LONGEST_LENGTH = (258 << 12) | ENTRY.range;
const SYMBOLS = Int32Array.of(
  ...BYTES,
  ENTRY.end,
  ...rangesFrom(3, furtherBits(28, 4)),
  LONGEST_LENGTH,
);
const DISTANCES = Int32Array.from(rangesFrom(1, furtherBits(30, 2)));

const emptyCodes = (): BlockCodes => ({
  symbols: new Int32Array(tableSize(ROOT_BITS.symbols, 288)),
  distances: new Int32Array(tableSize(ROOT_BITS.distances, 32)),
});

/** Answers whether the lengths are those of codes. */
const fillCodes = (
  codes: BlockCodes,
  symbolLengths: Uint8Array,
  distanceLengths: Uint8Array,
): boolean =>
  fillTable(codes.symbols, ROOT_BITS.symbols, { lengths: symbolLengths, meanings: SYMBOLS }) &&
  fillTable(codes.distances, ROOT_BITS.distances, {
    lengths: distanceLengths,
    meanings: DISTANCES,
  });

/** The codes that every unpacker knows (RFC 1951, 3.2.6). */
export const FIXED_CODES = fixedCodes();

function fixedCodes(): BlockCodes {
  const codes = emptyCodes();
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  fillCodes(codes, lengths, new Uint8Array(30).fill(5));
  return codes;
}

/** Tables that serve one block after the other: making new ones would take longer than unpacking a small part. */
const own = emptyCodes();
const LENGTH_BITS = 7;
const lengthCodes = new Int32Array(1 << LENGTH_BITS);
const LENGTHS = Int32Array.from({ length: 19 }, (_, symbol) => symbol << 8);

/** In which order a block tells the lengths of the code in which it tells the lengths of its codes. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The codes that a block brings along (RFC 1951, 3.2.7); good until the next are read. */
export function readCodes(stream: BitStream): BlockCodes {
  const symbolCount = takeBits(stream, 5) + 257;
  const distanceCount = takeBits(stream, 5) + 1;
  const lengthCount = takeBits(stream, 4) + 4;
  const lengthLengths = new Uint8Array(19);
  for (let index = 0; index < lengthCount; index++) {
    lengthLengths[ORDER[index] ?? 0] = takeBits(stream, 3);
  }
  const lengthCode = { lengths: lengthLengths, meanings: LENGTHS };
  if (!fillTable(lengthCodes, LENGTH_BITS, lengthCode)) garbled();
  const lengths = readLengths(stream, symbolCount + distanceCount);
  const areCodes = fillCodes(own, lengths.subarray(0, symbolCount), lengths.subarray(symbolCount));
  return areCodes ? own : garbled();
}

function readLengths(stream: BitStream, count: number): Uint8Array {
  const lengths = new Uint8Array(count);
  for (let at = 0; at < count;) {
    fillHold(stream);
    const entry = findEntry(lengthCodes, LENGTH_BITS, stream.hold);
    if (entry === 0) garbled();
    dropBits(stream, entry & 15);
    const symbol = entry >>> 8;
    if (symbol < 16) lengths[at++] = symbol;
    else {
      const repeated = symbol === 16 ? (lengths[at - 1] ?? garbled()) : 0;
      const end = at + repetitions(stream, symbol);
      if (end > count) garbled();
      lengths.fill(repeated, at, end);
      at = end;
    }
  }
  return lengths;
}

function repetitions(stream: BitStream, symbol: number): number {
  if (symbol === 18) return 11 + takeBits(stream, 7);
  return 3 + takeBits(stream, symbol === 17 ? 3 : 2);
}
