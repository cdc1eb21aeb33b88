import { deflateSync } from "fflate";
import { concatBytes } from "./bytes";
import { crc32 } from "./crc32";
import type { StoredPart } from "./entry";

/** A part to be written: as it stands in another archive, or its fresh bytes. */
export type ZipInput =
  | { readonly name: string; readonly stored: StoredPart }
  | { readonly name: string; readonly fresh: Uint8Array };

interface Written {
  readonly record: Uint8Array;
  /** Its record of the central directory, but for the offset. */
  readonly central: Uint8Array;
}

/** 1 January 1980, the archive's zero: the same input gives the same bytes. */
const DATE = 0x0021;

/** An archive of the parts in their order; stored parts are copied as they are, their data never packed anew. */
export function writeZip(parts: readonly ZipInput[]): Uint8Array {
  const written = parts.map((part) =>
    "stored" in part ? copyPart(part.stored) : packPart(part.name, part.fresh),
  );
  let offset = 0;
  const central = written.map((part) => {
    const record = part.central.slice();
    new DataView(record.buffer).setUint32(42, offset, true);
    offset += part.record.length;
    return record;
  });
  const directory = concatBytes(central);
  const records = written.map(({ record }) => record);
  return concatBytes([...records, directory, endOfDirectory(parts.length, offset, directory)]);
}

/** The offset moves into the plain field, so zip64's extra field is left out; the local record needs no change. */
function copyPart({ entry, record }: StoredPart): Written {
  const central = entry.central.slice(0, 46 + nameLength(entry.central));
  const view = new DataView(central.buffer);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint16(34, 0, true);
  return { record, central };
}

const nameLength = (central: Uint8Array): number =>
  new DataView(central.buffer, central.byteOffset).getUint16(28, true);

function packPart(name: string, bytes: Uint8Array): Written {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflateSync(bytes, { level: 6 });
  const fields = { crc: crc32(bytes), packed: data.length, size: bytes.length };
  const common = commonFields(fields, nameBytes.length);
  const local = concatBytes([numbers(0x04034b50), common, new Uint8Array(2)]);
  const central = concatBytes([
    numbers(0x02014b50),
    Uint8Array.of(20, 0),
    common,
    new Uint8Array(16),
    nameBytes,
  ]);
  return { record: concatBytes([local, nameBytes, data]), central };
}

/** What the local and the central record share: version, flags (UTF-8 name), method, date, sizes, length of the name. */
function commonFields(
  { crc, packed, size }: { readonly crc: number; readonly packed: number; readonly size: number },
  nameSize: number,
): Uint8Array {
  const common = new Uint8Array(24);
  const view = new DataView(common.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, 0x0800, true);
  view.setUint16(4, 8, true);
  view.setUint16(8, DATE, true);
  view.setUint32(10, crc, true);
  view.setUint32(14, packed, true);
  view.setUint32(18, size, true);
  view.setUint16(22, nameSize, true);
  return common;
}

function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setUint32(index * 4, value, true);
  });
  return bytes;
}

function endOfDirectory(count: number, offset: number, directory: Uint8Array): Uint8Array {
  const end = concatBytes([numbers(0x06054b50), new Uint8Array(18)]);
  const view = new DataView(end.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, offset, true);
  return end;
}
