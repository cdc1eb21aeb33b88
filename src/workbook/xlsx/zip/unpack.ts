import { Inflate, inflateSync } from "fflate";
import { fault } from "../fault";
import { concatBytes } from "./bytes";
import { crc32 } from "./crc32";
import type { StoredPart } from "./entry";

/** Up to here a part is unpacked in one go: even a lying one costs little. */
const SMALL = 256 * 1024;

/** What is fed to the decompressor at once; it may come out a thousand times larger. */
const CHUNK = 8 * 1024;

/** The bytes of a part, exactly as many as declared and vouched for by its checksum. */
export function unpack(part: StoredPart): Uint8Array {
  const { entry, data } = part;
  const bytes = entry.method === 0 ? data : inflatePart(part);
  if (bytes.length !== entry.size) fault("unsafe", `${entry.name}: size is a lie`);
  if (crc32(bytes) !== entry.crc) fault("damaged", `${entry.name}: checksum differs`);
  return bytes;
}

/** Small enough that what one step unpacks to, at most a thousandfold, costs little. */
const STEP = 512;

/** What those few packed bytes may tell. */
const GLIMPSE = 1024;

/** About the first bytes of a part, in little time and memory: zeros stand for those that a few packed bytes do not tell. */
export function glimpse({ entry, data }: StoredPart): Uint8Array {
  const start = new Uint8Array(Math.min(GLIMPSE, entry.size));
  const packed = data.subarray(0, STEP);
  try {
    if (entry.method === 0) start.set(packed.subarray(0, start.length));
    else inflateSync(packed, { out: start });
    return start;
  } catch {
    return start;
  }
}

/** The first bytes of a part, about as many as asked for; damage shows later, in `unpack`. */
export function unpackStart(part: StoredPart, size: number): Uint8Array {
  const { entry, data } = part;
  if (entry.method === 0) return data.subarray(0, size);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  inflating(part, () => {
    for (let at = 0; at < data.length && length < size; at += STEP) {
      inflate.push(data.subarray(at, at + STEP), false);
    }
  });
  return concatBytes(chunks).subarray(0, size);
}

/** What fails in one go fails again step by step, and then tells why. */
const inflatePart = (part: StoredPart): Uint8Array =>
  (part.data.length <= SMALL && wholeOf(part)) || inflateInChunks(part);

/** All of a part in one go; undefined where it is damaged or larger than it declares. */
function wholeOf({ entry, data }: StoredPart): Uint8Array | undefined {
  try {
    return inflateSync(data, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return undefined;
  }
}

/** Stops as soon as more comes out than was declared, so that a bomb costs no more than its fuse. */
function inflateInChunks(part: StoredPart): Uint8Array {
  const { entry, data } = part;
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= entry.size) bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length && length <= entry.size; at += CHUNK) {
    inflating(part, () => {
      inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
    });
  }
  if (length > entry.size) fault("unsafe", `${entry.name}: size is a lie`);
  return bytes.subarray(0, length);
}

/** Whatever the decompressor throws says that its input is damaged. */
function inflating(part: StoredPart, work: () => void): void {
  try {
    work();
  } catch {
    fault("damaged", `${part.entry.name}: compressed data is garbled`);
  }
}
