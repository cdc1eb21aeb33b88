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
  const most = Math.min(size, entry.size);
  return entry.method === 0 ? data.subarray(0, most) : inflatePart(part, most).bytes;
}

function inflateWhole(part: StoredPart): Uint8Array {
  const { bytes, isWhole } = inflatePart(part, part.entry.size);
  return isWhole ? bytes : fault("unsafe", `${part.entry.name}: size is a lie`);
}

function inflatePart({ entry, data }: StoredPart, size: number): Inflated {
  const inflated = attempt(() => inflate(data, size));
  return inflated.ok
    ? inflated.value
    : fault("damaged", `${entry.name}: compressed data is garbled`);
}
