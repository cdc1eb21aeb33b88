/** Little-endian numbers of a byte array; undefined beyond its end. */
export interface ByteReader {
  readonly length: number;
  u16(at: number): number | undefined;
  u32(at: number): number | undefined;
  /** A 64-bit number, exact up to 2^53. */
  u64(at: number): number | undefined;
}

/** Reads numbers from bytes without ever stepping outside them. */
export function byteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (at: number, size: number): boolean => at >= 0 && at + size <= bytes.length;
  return {
    length: bytes.length,
    u16: (at) => (holds(at, 2) ? view.getUint16(at, true) : undefined),
    u32: (at) => (holds(at, 4) ? view.getUint32(at, true) : undefined),
    u64: (at) => (holds(at, 8) ? Number(view.getBigUint64(at, true)) : undefined),
  };
}

/** Joins byte arrays. */
export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
