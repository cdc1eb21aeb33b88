import { FIXED_CODES, readCodes } from "./blockCodes";
import { garbled, inflateSymbols, type BitStream } from "./inflateSymbols";
import { takeBits } from "./takeBits";

/** What came out of deflated data. */
export interface Inflated {
  /** How many bytes were written. */
  readonly length: number;
  /** There is no more than what was written. */
  readonly isWhole: boolean;
}

/**
 * Unpacks deflated data (RFC 1951) into the output, as much as has room there; nothing else is set aside, whatever the data says. What
 * is garbled or cut off is refused, with the output written up to there.
 */
export function inflate(data: Uint8Array, output: Uint8Array): Inflated {
  const input = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const stream: BitStream = { input, output, at: 0, hold: 0, bits: 0, written: 0 };
  let isWhole = true;
  for (let isLast = false; isWhole && !isLast;) {
    isLast = takeBits(stream, 1) === 1;
    isWhole = inflateBlock(stream, takeBits(stream, 2));
  }
  if (isWhole && stream.at - (stream.bits >> 3) > data.length) garbled();
  return { length: stream.written, isWhole };
}

/** Answers whether there was room for all of the block. */
function inflateBlock(stream: BitStream, kind: number): boolean {
  switch (kind) {
    case 0:
      return copyStored(stream);
    case 1:
      return inflateSymbols(stream, FIXED_CODES);
    case 2:
      return inflateSymbols(stream, readCodes(stream));
    default:
      return garbled();
  }
}

/** Copies a block that is not packed: its size, the same with all bits turned, and its bytes, from the next whole byte on. */
function copyStored(stream: BitStream): boolean {
  const { input, output, written } = stream;
  const start = stream.at - (stream.bits >> 3) + 4;
  if (start > input.byteLength) garbled();
  const size = input.getUint16(start - 4, true);
  const isSize = (size ^ input.getUint16(start - 2, true)) === 0xffff;
  if (!isSize || start + size > input.byteLength) garbled();
  const room = Math.min(size, output.length - written);
  output.set(new Uint8Array(input.buffer, input.byteOffset + start, room), written);
  Object.assign(stream, { at: start + size, hold: 0, bits: 0, written: written + room });
  return room === size;
}
