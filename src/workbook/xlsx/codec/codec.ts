/**
 * What is done to every byte of a file that is read. "#codec" (package.json) stands for Node's own where the code runs in Node, and for the
 * portable one elsewhere.
 */
export interface Codec {
  /** What deflated data (RFC 1951) holds; undefined where that is more than `size` bytes. What is garbled or cut off is refused. */
  inflate(data: Uint8Array, size: number): Uint8Array | undefined;
  /** The CRC-32 by which a zip archive vouches for a part. */
  crc32(bytes: Uint8Array): number;
  /** The text of UTF-8 behind a byte order mark, if it has one; throws where it is no UTF-8. */
  decodeUtf8(bytes: Uint8Array): string;
}
