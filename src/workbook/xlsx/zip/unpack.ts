import { codec } from "#codec";
import { attempt, fault } from "../fault";
import type { StoredPart, ZipEntry } from "./entry";
import { inflate } from "./inflate/inflate";

/** The bytes of a part, exactly as many as declared and vouched for by its checksum. A bomb costs no more than it declares. */
export function unpack({ entry, data }: StoredPart): Uint8Array {
  const bytes =
    entry.method === 0 ? data : unlessGarbled(entry, () => codec.inflate(data, entry.size));
  if (bytes?.length !== entry.size) fault("unsafe", `${entry.name}: size is a lie`);
  if (codec.crc32(bytes) !== entry.crc) fault("damaged", `${entry.name}: checksum differs`);
  return bytes;
}

/** The first bytes of a part, at most so many; damage behind them shows later, in `unpack`. */
export function unpackStart({ entry, data }: StoredPart, size: number): Uint8Array {
  const most = Math.min(size, entry.size);
  if (entry.method === 0) return data.subarray(0, most);
  return unlessGarbled(entry, () => inflate(data, most)).bytes;
}

function unlessGarbled<T>({ name }: ZipEntry, inflated: () => T): T {
  const answer = attempt(inflated);
  return answer.ok ? answer.value : fault("damaged", `${name}: compressed data is garbled`);
}
