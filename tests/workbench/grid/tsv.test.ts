import fc from "fast-check";
import { formatTsv, parseTsv } from "../../../src/workbench/grid/clipboard/tsv";

test("clipboard text: cells are cut at tabs and line ends, quoted ones keep theirs", () => {
  expect(parseTsv('a\tb\r\n"c\nd"\t"say ""x"""\r\n')).toEqual([
    ["a", "b"],
    ["c\nd", 'say "x"'],
  ]);
});

test("clipboard text: a quotation mark inside or unpaired is only a character", () => {
  expect(parseTsv('5" ống\t"mở')).toEqual([['5" ống', '"mở']]);
});

test("clipboard text: what is written is read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ế", " ", "\t", "\n", '"', "1") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
    .filter((rows) => rows.at(-1)?.join("") !== "" || rows.length === 1);
  fc.assert(fc.property(table, (rows) => expect(parseTsv(formatTsv(rows))).toEqual(rows)));
});
