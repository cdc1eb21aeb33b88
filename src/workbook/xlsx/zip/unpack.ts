import { attempt, fault } from "../fault";
import { crc32 } from "./crc32";
import type { StoredPart } from "./entry";
import { inflate, type Inflated } from "./inflate/inflate";

/** The bytes of a part, exactly as many as declared and vouched for by its checksum. A bomb costs no more than it declares. */
export function unpack(part: StoredPart): Uint8Array {
  const { entry, data } = part;
  const bytes = entry.method === 0 ? data : inflateWhole(part);
  if (bytes.length !== entry.size) fault("unsafe", `${entry.name}: size is a lie`);
  if (crc32(bytes) !== entry.crc) fault("damaged", `${entry.name}: checksum differs`);
  return bytes;
}

/** The first bytes of a part, at most so many; damage behind them shows later, in `unpack`. */
export function unpackStart(part: StoredPart, size: number): Uint8Array {
  const { entry, data } = part;
  if (entry.method === 0) return data.subarray(0, size);
  const start = new Uint8Array(Math.min(size, entry.size));
  return start.subarray(0, inflatePart(part, start).length);
}

function inflateWhole(part: StoredPart): Uint8Array {
  const bytes = new Uint8Array(part.entry.size);
  const { length, isWhole } = inflatePart(part, bytes);
  if (!isWhole) fault("unsafe", `${part.entry.name}: size is a lie`);
  return bytes.subarray(0, length);
}

function inflatePart({ entry, data }: StoredPart, output: Uint8Array): Inflated {
  const inflated = attempt(() => inflate(data, output));
  return inflated.ok
    ? inflated.value
    : fault("damaged", `${entry.name}: compressed data is garbled`);
}
