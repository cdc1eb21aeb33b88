/** The CRC-32 by which a zip archive vouches for a part. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables;
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= word(bytes, at);
    crc =
      slot(t3, crc & 255) ^
      slot(t2, (crc >>> 8) & 255) ^
      slot(t1, (crc >>> 16) & 255) ^
      slot(t0, crc >>> 24);
  }
  for (; at < bytes.length; at++) {
    crc = slot(t0, (crc ^ slot(bytes, at)) & 255) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

const slot = (table: Int32Array | Uint8Array, index: number): number => table[index] ?? 0;

const word = (bytes: Uint8Array, at: number): number =>
  slot(bytes, at) |
  (slot(bytes, at + 1) << 8) |
  (slot(bytes, at + 2) << 16) |
  (slot(bytes, at + 3) << 24);

/** Slicing by four: table n is the effect of a byte that n more bytes follow. */
function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = new Int32Array(256).map((_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const following = (table: Int32Array): Int32Array =>
    table.map((value) => slot(first, value & 255) ^ (value >>> 8));
  const second = following(first);
  const third = following(second);
  return [first, second, third, following(third)];
}

const tables = makeTables();
