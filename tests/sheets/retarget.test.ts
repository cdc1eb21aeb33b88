import { retarget } from "../../src/sheets";

const standIns = new Map([
  ["Biểu 06.2023", "~tiendo-1"],
  ["DanhMuc", "~tiendo-2"],
]);

describe("references to sheets that are being drawn", () => {
  test("turn to the names the sheets have meanwhile", () => {
    expect(retarget("'Biểu 06.2023'!$A$1+DanhMuc!B2*2", standIns)).toBe(
      "'~tiendo-1'!$A$1+'~tiendo-2'!B2*2",
    );
  });

  test("leave texts in quotes and other sheets alone", () => {
    const formula = `IF(Khac!A1="DanhMuc!B2","'Biểu 06.2023'!A1",'Của ''tôi'''!A1)`;
    expect(retarget(formula, standIns)).toBe(formula);
  });
});
