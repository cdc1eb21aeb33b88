import { fault } from "../fault";
import { byteReader, type ByteReader } from "./bytes";
import type { ZipEntry } from "./entry";

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL_RECORD = 0x02014b50;

/** Where the central directory lies and how many records it holds. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** Finds the central directory, by zip64's record where the plain one overflows; undefined where the file ends without one. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | undefined {
  const reader = byteReader(bytes);
  const end = findEnd(reader);
  if (end === undefined) return undefined;
  const count = reader.u16(end + 10) ?? 0;
  const size = reader.u32(end + 12) ?? 0;
  const offset = reader.u32(end + 16) ?? 0;
  if (count < 0xffff && size < 0xffffffff && offset < 0xffffffff) return { offset, size, count };
  return findDirectory64(reader, end) ?? { offset, size, count };
}

/** The records of the central directory, in its order. */
export function readDirectory(bytes: Uint8Array, place: DirectoryPlace): readonly ZipEntry[] {
  const end = place.offset + place.size;
  if (end > bytes.length) fault("truncated", "zip: the directory lies outside the file");
  const directory = bytes.subarray(place.offset, end);
  const reader = byteReader(directory);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < place.count;) {
    const entry = readRecord(directory, reader, at);
    entries.push(entry);
    at += entry.central.length;
  }
  return entries;
}

function findEnd(reader: ByteReader): number | undefined {
  const last = reader.length - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (reader.u32(at) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function findDirectory64(reader: ByteReader, end: number): DirectoryPlace | undefined {
  if (reader.u32(end - 20) !== LOCATOR_64) return undefined;
  const at = reader.u64(end - 12) ?? 0;
  if (reader.u32(at) !== END_OF_DIRECTORY_64) fault("damaged", "zip: zip64 record missing");
  return {
    count: reader.u64(at + 32) ?? 0,
    size: reader.u64(at + 40) ?? 0,
    offset: reader.u64(at + 48) ?? 0,
  };
}

function readRecord(directory: Uint8Array, reader: ByteReader, at: number): ZipEntry {
  const u16 = (offset: number): number => reader.u16(at + offset) ?? truncated();
  const u32 = (offset: number): number => reader.u32(at + offset) ?? truncated();
  if (u32(0) !== CENTRAL_RECORD) fault("damaged", "zip: a directory record is garbled");
  const nameEnd = at + 46 + u16(28);
  const extraEnd = nameEnd + u16(30);
  const end = extraEnd + u16(32);
  if (end > reader.length) truncated();
  if (u16(8) & 1) fault("encrypted", "zip: parts are encrypted");
  const sizes = { size: u32(24), compressedSize: u32(20), offset: u32(42) };
  return {
    name: names.decode(directory.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
    method: u16(10),
    crc: u32(16),
    ...widen(sizes, directory.subarray(nameEnd, extraEnd)),
    central: directory.subarray(at, end),
  };
}

const names = new TextDecoder();

type Sizes = Pick<ZipEntry, "size" | "compressedSize" | "offset">;

/** Takes from zip64's extra field (0x0001) the numbers that do not fit in 32 bits, in the field's fixed order. */
function widen(sizes: Sizes, extra: Uint8Array): Sizes {
  if (extra.length === 0) return sizes;
  const reader = byteReader(extra);
  const field = findExtra(reader, 1);
  if (field === undefined) return sizes;
  let at = field;
  const wide = (value: number): number => {
    if (value !== 0xffffffff) return value;
    at += 8;
    return reader.u64(at - 8) ?? truncated();
  };
  const size = wide(sizes.size);
  const compressedSize = wide(sizes.compressedSize);
  return { size, compressedSize, offset: wide(sizes.offset) };
}

function findExtra(reader: ByteReader, id: number): number | undefined {
  for (let at = 0; at + 4 <= reader.length; at += 4 + (reader.u16(at + 2) ?? 0)) {
    if (reader.u16(at) === id) return at + 4;
  }
  return undefined;
}

const truncated = (): never => fault("damaged", "zip: a directory record is cut off");
