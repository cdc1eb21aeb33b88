import { Inflate, inflateSync } from "fflate";
import { fault } from "../fault";
import { crc32 } from "./crc32";
import type { StoredPart } from "./entry";

/** Up to here a part is unpacked in one go: even a lying one costs little. */
const SMALL = 256 * 1024;
const CHUNK = 64 * 1024;

/** The bytes of a part, exactly as many as declared and vouched for by its checksum. */
export function unpack(part: StoredPart): Uint8Array {
  const { entry, data } = part;
  const bytes = entry.method === 0 ? data : inflatePart(part);
  if (bytes.length !== entry.size) fault("unsafe", `${entry.name}: size is a lie`);
  if (crc32(bytes) !== entry.crc) fault("damaged", `${entry.name}: checksum differs`);
  return bytes;
}

/** The first bytes of a part, at most what `packedBytes` of its data give; damage shows later, in `unpack`. */
export function unpackStart(part: StoredPart, packedBytes: number): Uint8Array {
  const start = part.data.subarray(0, packedBytes);
  if (part.entry.method === 0) return start;
  const chunks: Uint8Array[] = [];
  inflating(part, () => {
    new Inflate((chunk) => chunks.push(chunk)).push(start, false);
  });
  return chunks[0] ?? new Uint8Array(0);
}

function inflatePart(part: StoredPart): Uint8Array {
  const { entry, data } = part;
  if (data.length > SMALL) return inflateInChunks(part);
  let bytes = new Uint8Array(0);
  inflating(part, () => {
    bytes = inflateSync(data, { out: new Uint8Array(entry.size + 1) });
  });
  return bytes;
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
