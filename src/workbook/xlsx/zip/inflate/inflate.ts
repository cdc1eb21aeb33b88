import { FIXED_CODES, readCodes } from "./blockCodes";
import { BEHIND, garbled, inflateSymbols, type BitStream } from "./inflateSymbols";
import { takeBits } from "./takeBits";

/** What came out of deflated data. */
export interface Inflated {
  /** As much as was asked for, or all there is. */
  readonly bytes: Uint8Array;
  /** There is no more than that. */
  readonly isWhole: boolean;
}

/**
 * Unpacks the first `size` bytes of deflated data (RFC 1951), or all where they are fewer; nothing but their room is set aside, whatever
 * the data says. What is garbled or cut off is refused.
 */
export function inflate(data: Uint8Array, size: number): Inflated {
  const stream = bitStream(data, size);
  let isWhole = true;
  for (let isLast = false; isWhole && !isLast;) {
    isLast = takeBits(stream, 1) === 1;
    isWhole = inflateBlock(stream, takeBits(stream, 2)) && stream.written <= size;
  }
  if (isWhole && stream.at - (stream.bits >> 3) > data.length) garbled();
  return { bytes: stream.output.subarray(0, Math.min(stream.written, size)), isWhole };
}

function bitStream(data: Uint8Array, size: number): BitStream {
  const { buffer, byteOffset, length } = withMoreBehind(data);
  const output = new Uint8Array(size + BEHIND);
  return {
    input: new DataView(buffer, byteOffset, length + BEHIND),
    inputEnd: data.length,
    output,
    words: new DataView(output.buffer),
    room: size,
    at: 0,
    hold: 0,
    bits: 0,
    written: 0,
  };
}

/** The data in a buffer that has something behind them: what lies there is read ahead, and never taken for theirs. */
function withMoreBehind(data: Uint8Array): Uint8Array {
  if (data.byteOffset + data.length + BEHIND <= data.buffer.byteLength) return data;
  const copy = new Uint8Array(data.length + BEHIND);
  copy.set(data);
  return copy.subarray(0, data.length);
}

/** Answers whether it came to the end of the block. */
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
  const { input, inputEnd, output, room, written } = stream;
  const start = stream.at - (stream.bits >> 3) + 4;
  if (start > inputEnd) garbled();
  const size = input.getUint16(start - 4, true);
  const isSize = (size ^ input.getUint16(start - 2, true)) === 0xffff;
  if (!isSize || start + size > inputEnd) garbled();
  const taken = Math.min(size, room - written);
  output.set(new Uint8Array(input.buffer, input.byteOffset + start, taken), written);
  Object.assign(stream, { at: start + size, hold: 0, bits: 0, written: written + taken });
  return taken === size;
}
