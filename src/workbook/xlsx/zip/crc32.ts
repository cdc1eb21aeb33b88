/** The CRC-32 by which a zip archive vouches for a part. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc = after(crc ^ view.getInt32(at, true), 4) ^ after(view.getInt32(at + 4, true), 0);
  }
  for (; at < bytes.length; at++) {
    crc = effect(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** The effect of a word's four bytes that so many more bytes follow. */
const after = (word: number, more: number): number =>
  effect(more + 3, word) ^
  effect(more + 2, word >>> 8) ^
  effect(more + 1, word >>> 16) ^
  effect(more, word >>> 24);

/** The effect of a word's lowest byte that so many more bytes follow. */
const effect = (more: number, word: number): number => effects[(more << 8) | (word & 255)] ?? 0;

/** Slicing by eight: the effects of the 256 bytes with 0 to 7 bytes behind them, one table after the other. */
function makeEffects(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[byte] = value;
  }
  for (let at = 256; at < table.length; at++) {
    const before = table[at - 256] ?? 0;
    table[at] = (table[before & 255] ?? 0) ^ (before >>> 8);
  }
  return table;
}

const effects = makeEffects();
