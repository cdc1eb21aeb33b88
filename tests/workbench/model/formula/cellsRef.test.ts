import fc from "fast-check";
import {
  absoluteRef,
  formatCellsRef,
  parseCellsRef,
  quoteSheet,
} from "../../../../src/workbench/model/formula/cellsRef";
import { MAX_COLUMNS, MAX_ROWS } from "../../../../src/workbench/model/limits";

test("a reference to cells is read with its sheet, its ends in order and their marks", () => {
  expect(parseCellsRef("'Biểu ''1'''!$B$5:A2")).toEqual({
    sheet: "Biểu '1'",
    range: { top: 1, left: 0, bottom: 4, right: 1 },
    fixed: { top: false, left: false, bottom: true, right: true },
    lines: undefined,
  });
  expect(parseCellsRef("C3")?.range).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
});

test("whole rows and columns reach from end to end", () => {
  expect(parseCellsRef("$B:C")).toMatchObject({
    range: { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 2 },
    lines: "columns",
  });
  expect(parseCellsRef("3:3")).toMatchObject({
    range: { top: 2, left: 0, bottom: 2, right: MAX_COLUMNS - 1 },
    lines: "rows",
  });
});

test.each(["ngưỡng", "Biểu!ngưỡng", "[1]Biểu!A1", "'T1:T3'!A1", "A", "1"])(
  "%s is no reference to cells of one sheet",
  (text) => expect(parseCellsRef(text)).toBeUndefined(),
);

test.each([
  ["Biểu", "Biểu"],
  ["Biểu 1", "'Biểu 1'"],
  ["T1", "'T1'"],
  ["R1C1", "'R1C1'"],
  ["true", "'true'"],
  ["2023", "'2023'"],
  ["Sở 'A'", "'Sở ''A'''"],
  ["KH.06_2023", "KH.06_2023"],
])("the sheet %s is written %s", (name, written) => expect(quoteSheet(name)).toBe(written));

test("an absolute reference names its sheet", () => {
  const range = { top: 0, left: 0, bottom: 1, right: 1 };
  expect(absoluteRef("Biểu 1", range)).toBe("'Biểu 1'!$A$1:$B$2");
});

test("what is written is read again", () => {
  const row = fc.nat(MAX_ROWS - 1);
  const column = fc.nat(MAX_COLUMNS - 1);
  const ends = fc.record({ top: row, left: column, bottom: row, right: column });
  const marks = fc.record({
    top: fc.boolean(),
    left: fc.boolean(),
    bottom: fc.boolean(),
    right: fc.boolean(),
  });
  const name = fc.constantFrom(undefined, "Biểu", "Biểu 1", "Sở 'A'", "A1");
  fc.assert(
    fc.property(ends, marks, name, (range, fixed, sheet) => {
      const isSound = range.top < range.bottom && range.left < range.right;
      fc.pre(isSound);
      const ref = { sheet, range, fixed, lines: undefined };
      expect(parseCellsRef(formatCellsRef(ref))).toEqual(ref);
    }),
  );
});
