import fc from "fast-check";
import { sheetReference, splitReference } from "../../src/sheets";

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

  test("that names no sheet is all cells", () => {
    expect(splitReference("$A$1:C5")).toEqual({ cells: "$A$1:C5" });
  });
});
