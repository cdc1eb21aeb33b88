/** A part as the archive keeps it; every array is a view on the file's bytes. */
export interface ZipEntry {
  /** The name as stored. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** The size it declares once unpacked. */
  readonly size: number;
  /** Where its local record starts in the file. */
  readonly offset: number;
  /** Its record of the central directory. */
  readonly central: Uint8Array;
}

/** An entry, its packed data, and the whole local record with what follows it up to the next one. */
export interface StoredPart {
  readonly entry: ZipEntry;
  readonly data: Uint8Array;
  readonly record: Uint8Array;
}
