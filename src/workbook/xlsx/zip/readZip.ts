import { fault } from "../fault";
import type { XlsxLimits } from "../limits";
import { byteReader } from "./bytes";
import type { StoredPart, ZipEntry } from "./entry";
import { findDirectory, readDirectory } from "./readDirectory";

const LOCAL_RECORD = 0x04034b50;

/** Deflate packs at most 1,032 bytes into one: whoever declares more is lying. */
const HIGHEST_RATIO = 1032;

/** Sheets of many thousand equal rows pack fifty to one; a part of this size that packs tighter was made to swell. */
const LARGE = 16 * 2 ** 20;
const HIGHEST_LARGE_RATIO = 200;

/** The parts of an archive in the file's own order; nothing is unpacked. Lies about sizes and places are refused. */
export function readZip(bytes: Uint8Array, limits: XlsxLimits): readonly StoredPart[] {
  const place = findDirectory(bytes);
  if (!place) fault("truncated", "zip: the end of the archive is missing");
  if (place.count > limits.parts) fault("tooLarge", `zip: ${place.count} parts`);
  const entries = readDirectory(bytes, place).filter(({ name }) => !name.endsWith("/"));
  checkSizes(entries, limits);
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  return inOrder.map((entry, index) =>
    storedPart(bytes, entry, inOrder[index + 1]?.offset ?? place.offset),
  );
}

function checkSizes(entries: readonly ZipEntry[], limits: XlsxLimits): void {
  let total = 0;
  for (const { name, size, compressedSize, method } of entries) {
    if (method !== 0 && method !== 8) fault("damaged", `zip: ${name} packed by method ${method}`);
    if (size > compressedSize * HIGHEST_RATIO + 64) fault("unsafe", `${name}: size is a lie`);
    const isSwollen = size > LARGE && size > compressedSize * HIGHEST_LARGE_RATIO;
    if (isSwollen || size > limits.partBytes) fault("swollen", `${name}: ${size} bytes unpacked`);
    total += size;
  }
  if (total > limits.packageBytes) fault("swollen", `zip: ${total} bytes unpacked`);
}

function storedPart(bytes: Uint8Array, entry: ZipEntry, end: number): StoredPart {
  const record = bytes.subarray(entry.offset, end);
  const reader = byteReader(record);
  const garbled = (): never => fault("damaged", `zip: the record of ${entry.name} is garbled`);
  if (reader.u32(0) !== LOCAL_RECORD) garbled();
  const start = 30 + (reader.u16(26) ?? garbled()) + (reader.u16(28) ?? garbled());
  const data = record.subarray(start, start + entry.compressedSize);
  if (data.length < entry.compressedSize) fault("unsafe", `zip: ${entry.name} overlaps or is cut`);
  return { entry, data, record };
}
