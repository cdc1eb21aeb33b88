import fc from "fast-check";
import {
  followMove,
  moveRelative,
  renameSheetIn,
  renameTableIn,
  shiftFormula,
} from "../../../../src/workbench/model/formula/rewrite";
import { holdsRange } from "../../../../src/workbench/model/state/range";

describe("copying a formula", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:A$9)", "SUM(B3:B$9)"],
    ["SUM(A$2:A1)", "SUM(B$2:B3)"],
    ["SUM(A:A,$A:B,1:$2)", "SUM(B:B,$A:C,3:$2)".replace("3:$2", "$2:3")],
    ["'Biểu 1'!A1", "'Biểu 1'!B3"],
    ['"A1"&A1', '"A1"&B3'],
    ["T[A1]+ngưỡng+LOG10(1)", "T[A1]+ngưỡng+LOG10(1)"],
    ["XFD1", "#REF!"],
    ["A1048575+1", "#REF!+1"],
  ])("%s says %s two rows down and one column on", (formula, moved) =>
    expect(moveRelative(formula, 2, 1)).toBe(moved),
  );

  test("keeps ends in order that change places", () => {
    expect(moveRelative("SUM(A$5:A6)", -3, 0)).toBe("SUM(A3:A$5)");
  });

  test("leaves a reference over several sheets alone", () => {
    expect(moveRelative("SUM('T1:T3'!A1)", 1, 0)).toBe("SUM('T1:T3'!A1)");
  });
});

describe("inserted and deleted rows", () => {
  const sheets = { home: "Biểu", shifted: "Biểu" };
  test.each([
    ["insert", 2, 1, "A2+A3+$A$9", "A2+A4+$A$10"],
    ["insert", 2, 1, "SUM(A1:A5,A4:A5,B:B,3:4)", "SUM(A1:A6,A5:A6,B:B,4:5)"],
    ["insert", 2, 1, "biểu!A3+Khác!A3", "biểu!A4+Khác!A3"],
    ["insert", 0, 1, "A1048576", "#REF!"],
    ["insert", 5, 9, "SUM(A1:A1048570)", "SUM(A1:A1048576)"],
    ["delete", 1, 2, "A1+A4", "A1+A2"],
    ["delete", 1, 2, "A2*2", "#REF!*2"],
    ["delete", 1, 2, "SUM(A1:A9)+SUM(A3:A9)+SUM(A1:A3)", "SUM(A1:A7)+SUM(A2:A7)+SUM(A1)"],
    ["delete", 1, 2, "SUM(A2:A3)", "SUM(#REF!)"],
    ["delete", 1, 2, "SUM(2:9)", "SUM(2:7)"],
  ] as const)("%s at %i of %i: %s becomes %s", (kind, at, count, formula, shifted) =>
    expect(shiftFormula(formula, sheets, { axis: "row", kind, at, count })).toBe(shifted),
  );

  test("columns go likewise", () => {
    const shift = { axis: "column", kind: "delete", at: 1, count: 1 } as const;
    expect(shiftFormula("A1+C1+B1+SUM(A:C)+SUM(1:1)", sheets, shift)).toBe(
      "A1+B1+#REF!+SUM(A:B)+SUM(1:1)",
    );
  });

  test("what is inserted and deleted again leaves every formula as it was", () => {
    const row = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(row, row, fc.nat(1999), fc.integer({ min: 1, max: 50 }), (a, b, at, count) => {
        const formula = `SUM(A${Math.min(a, b)}:$B$${Math.max(a, b)})+C${a}`;
        const insert = { axis: "row", kind: "insert", at, count } as const;
        const inserted = shiftFormula(formula, sheets, insert);
        const back = shiftFormula(inserted, sheets, { ...insert, kind: "delete" });
        expect(back).toBe(formula);
      }),
    );
  });
});

describe("a sheet", () => {
  test.each([
    ["Biểu!A1+'Biểu'!B1+Khác!A1", "'Số liệu'!A1+'Số liệu'!B1+Khác!A1"],
    ["Biểu!ngưỡng", "'Số liệu'!ngưỡng"],
    ['"Biểu!A1"', '"Biểu!A1"'],
    ["SUM(Biểu:Khác!A1)", "SUM('Số liệu:Khác'!A1)"],
  ])("that is renamed is renamed in %s", (formula, renamed) =>
    expect(renameSheetIn(formula, "BIỂU", "Số liệu")).toBe(renamed),
  );

  test("that is deleted leaves errors behind", () => {
    expect(renameSheetIn("Biểu!A1+Khác!A1", "Biểu", undefined)).toBe("#REF!+Khác!A1");
  });
});

test("a table that is renamed is renamed in formulas", () => {
  expect(renameTableIn('SUM(bảng[Số])+bảng2[Số]&"bảng[Số]"', "Bảng", "Mới")).toBe(
    'SUM(Mới[Số])+bảng2[Số]&"bảng[Số]"',
  );
  expect(renameTableIn("ROWS(Bảng)", "Bảng", "Mới")).toBe("ROWS(Mới)");
});

describe("cells that are cut and pasted", () => {
  const range = { top: 0, left: 0, bottom: 2, right: 0 };
  const move = {
    from: {
      sheet: "Biểu",
      holds: (ref: { readonly range: typeof range }) => holdsRange(range, ref.range),
    },
    into: "Khác",
    rows: 10,
    columns: 1,
  };

  test("are followed by formulas that look at them, not by those that look beyond", () => {
    expect(followMove("A1+SUM(A1:A3)+SUM(A1:A4)+$A$2", "Biểu", move)).toBe(
      "Khác!B11+SUM(Khác!B11:B13)+SUM(A1:A4)+Khác!$B$12",
    );
  });

  test("need no sheet's name where they are now", () => {
    expect(followMove("Biểu!A1+A1", "Khác", move)).toBe("B11+A1");
  });
});
