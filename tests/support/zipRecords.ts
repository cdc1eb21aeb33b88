/** An entry of an archive: its record in the directory. */
export interface DirectoryRecord {
  readonly name: string;
  /** A view on the record of the copy, to be changed in place. */
  readonly central: DataView;
}

/** A copy of an archive whose directory's records were changed, all but the content types' one. */
export function zipRecords(
  bytes: Uint8Array,
  change: (record: DirectoryRecord) => void,
): Uint8Array {
  const copy = bytes.slice();
  for (const record of recordsOf(copy)) if (!record.name.startsWith("[")) change(record);
  return copy;
}

/** The same archive as a program writes it that uses zip64 throughout: sizes and places stand in extra fields. */
export function zip64(bytes: Uint8Array): Uint8Array {
  const end = endOf(bytes);
  const start = end.getUint32(16, true);
  const directory = recordsOf(bytes).map(({ central }) => wideRecord(central));
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(4, 44n, true);
  end64.setBigUint64(32, BigInt(directory.length), true);
  end64.setBigUint64(40, BigInt(size), true);
  end64.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(start + size), true);
  const plain = new DataView(new ArrayBuffer(22));
  plain.setUint32(0, 0x06054b50, true);
  for (const at of [8, 10]) plain.setUint16(at, 0xffff, true);
  for (const at of [12, 16]) plain.setUint32(at, 0xffffffff, true);
  const tail = [end64, locator, plain].map(({ buffer }) => new Uint8Array(buffer));
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), ...directory, ...tail]));
}

function wideRecord(central: DataView): Uint8Array {
  const nameLength = central.getUint16(28, true);
  const wide = new DataView(new ArrayBuffer(46 + nameLength + 28));
  const bytes = new Uint8Array(wide.buffer);
  bytes.set(new Uint8Array(central.buffer, central.byteOffset, 46 + nameLength));
  wide.setUint16(30, 28, true);
  wide.setUint16(32, 0, true);
  const extra = 46 + nameLength;
  wide.setUint16(extra, 1, true);
  wide.setUint16(extra + 2, 24, true);
  [24, 20, 42].forEach((field, index) => {
    wide.setBigUint64(extra + 4 + index * 8, BigInt(central.getUint32(field, true)), true);
    wide.setUint32(field, 0xffffffff, true);
  });
  return bytes;
}

function recordsOf(bytes: Uint8Array): readonly DirectoryRecord[] {
  const end = endOf(bytes);
  const records: DirectoryRecord[] = [];
  for (let at = end.getUint32(16, true), left = end.getUint16(10, true); left > 0; left--) {
    const central = new DataView(bytes.buffer, bytes.byteOffset + at);
    const nameLength = central.getUint16(28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString("utf8");
    records.push({ name, central });
    at += 46 + nameLength + central.getUint16(30, true) + central.getUint16(32, true);
  }
  return records;
}

const endOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 22);
