import { strToU8 } from "fflate";
import { concatBytes } from "../../src/workbook/xlsx/zip/bytes";

/** An entry exactly as it shall stand in the archive, whatever it claims. */
export interface RawEntry {
  readonly name: string;
  /** The packed bytes. */
  readonly data: Uint8Array;
  /** The size it declares once unpacked. */
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly crc?: number;
}

/** An archive that vouches for nothing: sizes and checksums are what the entries claim. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const records: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = strToU8(entry.name);
    const common = commonFields(entry, name.length);
    const local = concatBytes([LOCAL, ...common, fields([0, 2]), name]);
    const place = fields([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(concatBytes([CENTRAL, fields([20, 2]), ...common, place, name]));
    records.push(local, entry.data);
    offset += local.length + entry.data.length;
  }
  const packedDirectory = concatBytes(directory);
  const count = entries.length;
  const end = fields(
    [0, 4],
    [count, 2],
    [count, 2],
    [packedDirectory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return concatBytes([...records, packedDirectory, END, end]);
}

/** Version, flags, method, time, checksum, sizes, length of the name: the same in both records. */
const commonFields = ({ data, size, method = 8, crc = 0 }: RawEntry, nameLength: number) => [
  fields([20, 2], [0x0800, 2], [method, 2], [0, 4], [crc, 4]),
  fields([data.length, 4], [size, 4], [nameLength, 2]),
];

/** Little-endian numbers, each with the bytes it takes. */
function fields(...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

const LOCAL = fields([0x04034b50, 4]);
const CENTRAL = fields([0x02014b50, 4]);
const END = fields([0x06054b50, 4]);
