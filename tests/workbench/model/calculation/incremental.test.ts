import fc from "fast-check";
import { cellAddress } from "../../../../src/sheets";
import { aBook, rangeOf, type Book } from "../../../support/aBook";

const ROWS = 6;
const COLUMNS = 4;

const anyCell = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1))
  .map(([row, column]) => cellAddress(row, column));
const anyArea = fc.tuple(anyCell, anyCell).map(([first, last]) => `${first}:${last}`);
const anySheet = fc.constantFrom("", "Khác!");

/** Formulas that look at cells, areas, other sheets, and at what other cells tell them to look at. */
const anyFormula = fc.oneof(
  fc.tuple(anySheet, anyCell, anyCell).map(([sheet, a, b]) => `=${sheet}${a}+${b}`),
  fc.tuple(anySheet, anyArea).map(([sheet, area]) => `=SUM(${sheet}${area})`),
  fc.tuple(anyCell, anyCell, anyArea).map(([a, b, area]) => `=IF(${a}>2,${b},COUNT(${area}))`),
  fc.tuple(anyArea, anyCell).map(([area, a]) => `=SUMIF(${area},">"&${a})`),
  fc.tuple(anyCell, anyCell).map(([a, b]) => `=IFERROR(OFFSET(${a},MOD(${b},3),0),-1)`),
  anyCell.map((a) => `=IFERROR(INDIRECT("A"&MOD(${a},5)+1),-1)`),
);
const anyContent = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant(null), anyFormula);

type Edit = readonly [address: string, content: string | number | null];

const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(
    fc.tuple(anySheet, anyCell).map(([sheet, cell]) => `${sheet}${cell}`),
    anyContent,
  ),
  { minLength: 1, maxLength: 25 },
);

const emptyBook = () => aBook({ Biểu: "| |", Khác: "| |" });

/** Every cell's value, and whether it is circular. */
const results = (book: Book) =>
  ["Biểu", "Khác"].flatMap((name) =>
    Array.from({ length: ROWS * COLUMNS }, (_, index) => {
      const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
      const sheet = book.sheet(name);
      const { calculator } = book;
      return [calculator.value(sheet, row, column), calculator.isCircular(sheet, row, column)];
    }),
  );

test("after any edits, results are those of a workbook that is calculated from nothing", () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (first, second) => {
      const book = emptyBook();
      for (const [address, content] of first) book.write(address, content);
      results(book);
      for (const [address, content] of second) {
        book.write(address, content);
        book.value(address);
      }
      const anew = emptyBook();
      for (const [address, content] of [...first, ...second]) anew.write(address, content);
      anew.calculator.reset();
      expect(results(book)).toEqual(results(anew));
    }),
    { numRuns: 300 },
  );
});

test("the order in which cells are asked for does not matter", () => {
  fc.assert(
    fc.property(anyEdits, fc.array(anyCell), (edits, asked) => {
      const [book, other] = [emptyBook(), emptyBook()];
      for (const [address, content] of edits) {
        book.write(address, content);
        other.write(address, content);
      }
      for (const address of asked) other.value(address);
      expect(results(other)).toEqual(results(book));
    }),
    { numRuns: 200 },
  );
});

test("a sheet is told of when the result of a formula that stays has changed, and only then", () => {
  fc.assert(
    fc.property(anyEdits, anyConstants, (edits, constants) => {
      const book = emptyBook();
      for (const [address, content] of edits) book.write(address, content);
      book.calculator.takeDirtySheets();
      const before = formulaResults(book);
      for (const [address, content] of constants) {
        if (!isFormula(book, address)) book.write(address, content);
      }
      const told = [...book.calculator.takeDirtySheets()].sort();
      const after = formulaResults(book);
      const changed = ["Biểu", "Khác"].filter(
        (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
      );
      expect(told).toEqual(changed.map((name) => `{${name}}`));
    }),
  );
});

const anyConstants = fc.array(fc.tuple(anyCell, fc.integer({ min: -3, max: 9 })), { maxLength: 5 });

function isFormula(book: Book, address: string): boolean {
  const { top, left } = rangeOf(address);
  return book.sheet("Biểu").cells.get(top)?.get(left)?.formula !== undefined;
}

const formulaResults = (book: Book) =>
  Object.fromEntries(
    ["Biểu", "Khác"].map((name) => {
      const sheet = book.sheet(name);
      const results = [...sheet.cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { formula }]) =>
          formula === undefined
            ? []
            : [[cellAddress(row, column), book.calculator.value(sheet, row, column)]],
        ),
      );
      return [name, Object.fromEntries(results.sort())];
    }),
  );
