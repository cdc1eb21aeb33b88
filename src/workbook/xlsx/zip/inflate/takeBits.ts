import { garbled, type BitStream } from "./inflateSymbols";

/** Takes the next bits, at most 16, as a number. */
export function takeBits(stream: BitStream, count: number): number {
  fillHold(stream);
  const value = stream.hold & ((1 << count) - 1);
  dropBits(stream, count);
  return value;
}

/** Sees to it that at least 24 bits are in `hold`. Those above `bits` may be there already, and are put there again. */
export function fillHold(stream: BitStream): void {
  if (stream.at > stream.inputEnd + 4) garbled();
  stream.hold |= stream.input.getInt32(stream.at, true) << stream.bits;
  stream.at += (31 - stream.bits) >> 3;
  stream.bits |= 24;
}

/** Passes over bits that are in `hold`. */
export function dropBits(stream: BitStream, count: number): void {
  stream.hold >>>= count;
  stream.bits -= count;
}
