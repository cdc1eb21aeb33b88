import { constants, deflateRawSync } from "node:zlib";
import { deflateSync, strToU8 } from "fflate";
import { concatBytes } from "../../../../src/workbook/xlsx/zip/bytes";
import type { WorkbookErrorCode } from "../../../../src/workbook";
import { crc32 } from "../../../../src/workbook/xlsx/zip/crc32";
import { smallBook, sheetOf, type PackageParts } from "../../../support/aPackage";
import { rawZip, type RawEntry } from "../../../support/rawZip";

/** A small file that asks for much memory, and what it must come to. */
export interface Bomb {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: WorkbookErrorCode | "read";
}

const MEGABYTE = 2 ** 20;
const SHEET = "xl/worksheets/sheet1.xml";

/** Files of at most a megabyte that would fill hundreds of megabytes. */
export const BOMBS: readonly Bomb[] = [
  {
    name: "a sheet of 250 MB as declared",
    bytes: () => sheetBomb(250, 250 * MEGABYTE),
    code: "swollen",
  },
  { name: "a sheet of 2 GB as declared", bytes: () => sheetBomb(900, 2 ** 31), code: "unsafe" },
  {
    name: "a sheet of 900 MB that declares 1,000 bytes",
    bytes: () => sheetBomb(900, 1000),
    code: "unsafe",
  },
  {
    name: "a sheet of 100 MB that declares 1,000 bytes",
    bytes: () => sheetBomb(100, 1000),
    code: "unsafe",
  },
  {
    name: "a sheet of 600 MB that declares as much as passes",
    bytes: () => sheetBomb(600, 15 * MEGABYTE),
    code: "unsafe",
  },
  { name: "sixty parts of 15 MB", bytes: () => manyParts(60, 15), code: "swollen" },
  { name: "a part that hides its root behind 260 MB of blanks", bytes: blanksBomb, code: "unsafe" },
  {
    name: "a cell in the last corner of a sheet with styled columns",
    bytes: cornerBomb,
    code: "read",
  },
  { name: "texts in every row of the last column", bytes: lastColumnBomb, code: "tooLarge" },
];

/** A workbook whose sheet unpacks to so many megabytes of blanks, whatever it declares. */
const sheetBomb = (megabytes: number, size: number): Uint8Array =>
  bookWith(smallBook({ sheet: "" }), [{ name: SHEET, data: blanks(megabytes), size }]);

const manyParts = (count: number, megabytes: number): Uint8Array =>
  bookWith(
    smallBook({ sheet: sheetOf("") }),
    Array.from({ length: count }, (_, index) => ({
      name: `xl/media/image${index}.emf`,
      data: blanks(megabytes),
      size: megabytes * MEGABYTE,
    })),
  );

function blanksBomb(): Uint8Array {
  const data = blanks(260);
  const item = { name: "customXml/item1.xml", data, size: data.length * 60 };
  return bookWith(smallBook({ sheet: sheetOf("") }), [item]);
}

function cornerBomb(): Uint8Array {
  const sheet = sheetOf(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`).replace(
    "<sheetData>",
    `<cols><col min="1" max="16384" style="1"/></cols><sheetData>`,
  );
  return bookWith(smallBook({ sheet }), []);
}

function lastColumnBomb(): Uint8Array {
  const rows = Array.from(
    { length: 1000 },
    (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  return bookWith(smallBook({ sheet: sheetOf(rows.join("")) }), []);
}

/** An archive of sound parts, of which the given entries take the place or stand behind. */
function bookWith(parts: PackageParts, entries: readonly RawEntry[]): Uint8Array {
  const gone = new Set(entries.map(({ name }) => name));
  const sound = Object.entries(parts)
    .filter(([name]) => !gone.has(name))
    .map(([name, part]) => {
      const data = typeof part === "string" ? strToU8(part) : part;
      return { name, data: deflateSync(data), size: data.length, crc: crc32(data) };
    });
  return rawZip([...sound, ...entries]);
}

/** So many megabytes of blanks, packed a thousand to one: one flushed block over and over, then an empty last one. */
function blanks(megabytes: number): Uint8Array {
  const block = deflateRawSync(" ".repeat(MEGABYTE), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const blocks = new Array<Uint8Array>(megabytes).fill(new Uint8Array(block));
  return concatBytes([...blocks, Uint8Array.of(3, 0)]);
}
