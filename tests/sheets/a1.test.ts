import fc from "fast-check";
import {
  absoluteReference,
  parseReference,
  sheetReference,
  splitReference,
} from "../../src/sheets";

describe("A reference to cells", () => {
  test("is parted into its sheet and its cells, whatever the sheet is called", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (sheet) => {
        expect(splitReference(`${sheetReference(sheet)}!$B$2`)).toEqual({ sheet, cells: "$B$2" });
      }),
    );
  });

  test("may name its sheet without quotes", () => {
    expect(splitReference("Biểu!A1:B2")).toEqual({ sheet: "Biểu", cells: "A1:B2" });
  });

  test("to a rectangle of a sheet is read as it was written", () => {
    const range = { top: 1, left: 0, bottom: 9, right: 27 };
    expect(absoluteReference("Số '23", range)).toBe("'Số ''23'!$A$2:$AB$10");
    expect(parseReference("'Số ''23'!$A$2:$AB$10")).toEqual({ sheet: "Số '23", range });
    expect(["$A$2", "Biểu!A:A"].map(parseReference)).toEqual([undefined, undefined]);
  });

  test("that names no sheet is all cells", () => {
    expect(splitReference("$A$1:C5")).toEqual({ cells: "$A$1:C5" });
  });
});
