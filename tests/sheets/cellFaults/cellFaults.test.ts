import fc from "fast-check";
import { cellFaults, stateTest, type CellFault, type Grid } from "../../../src/sheets";
import { grid } from "../../support/grid";
import { encodeLegacy } from "../../support/legacyText";

/** What is wrong with each cell of a table and what it would become: "A1 spaces: x". */
function faults(table: string, given: Partial<Grid> = {}): readonly string[] {
  return cellFaults(grid(table, given)).map(line);
}

function line({ place, kinds, mend }: CellFault): string {
  const left = mend.kind === "left" && [mend.reason, ...mend.readings].join(" ");
  const after = mend.kind === "mendable" && JSON.stringify(mend.after.content);
  return `${place.cell} ${kinds.join("+")}: ${left || after}`;
}

/** One cell of a text, in a font. */
const cellOf = (value: string, fontName = "Times New Roman", given: Partial<Grid> = {}): Grid => ({
  ...grid(""),
  values: [[value]],
  formulas: [[null]],
  fonts: [[fontName]],
  ...given,
});
const mended = (value: string, fontName?: string) =>
  cellFaults(cellOf(value, fontName)).map(({ kinds, mend }) => [
    kinds.join("+"),
    mend.kind === "mendable" ? mend.after.content : mend.reason,
    mend.kind === "mendable" ? mend.after.fontName : null,
  ]);

describe("the letters of a cell", () => {
  test.each([
    ["tcvn3", ".VnTime", "Times New Roman"],
    ["tcvn3", ".VnArial", "Arial"],
    ["vni", "VNI-Times", "Times New Roman"],
    ["vni", "VNI-Helve", "Arial"],
  ] as const)(
    "that were typed in %s are Unicode again, %s giving way to %s",
    (encoding, font, now) => {
      const text = "Công an tỉnh phối hợp thực hiện";
      expect(mended(encodeLegacy(text, encoding), font)).toEqual([[encoding, text, now]]);
    },
  );

  test("that prove an old encoding by themselves are mended in a font of today, which stays", () => {
    expect(mended(encodeLegacy("Sở Giáo dục và Đào tạo", "tcvn3"))).toEqual([
      ["tcvn3", "Sở Giáo dục và Đào tạo", "Times New Roman"],
    ]);
  });

  test("that a font of capitals shows as capitals become capitals", () => {
    expect(mended(encodeLegacy("báo cáo kết quả", "tcvn3"), ".VnTimeH")).toEqual([
      ["tcvn3", "BÁO CÁO KẾT QUẢ", "Times New Roman"],
    ]);
  });

  test.each(["Công an tỉnh", "VNPT", "báo cáo 06/2023"])(
    "that are Unicode already are left alone, in an old font too: %s",
    (text) => {
      expect(mended(text, ".VnTime")).toEqual([]);
      expect(mended(text)).toEqual([]);
    },
  );

  test("around a sign without room are read as if it were not there", () => {
    const text = encodeLegacy("phối hợp Sở", "tcvn3");
    expect(mended(`${text}\u200b${text}`, ".VnTime")).toEqual([
      ["tcvn3+spaces", "phối hợp Sởphối hợp Sở", "Times New Roman"],
    ]);
  });

  test("whose marks stand behind them are composed", () => {
    expect(mended("Sở Y tế".normalize("NFD"))).toEqual([
      ["decomposed", "Sở Y tế", "Times New Roman"],
    ]);
  });
});

describe("the spaces of a cell", () => {
  test.each([
    ["Sở Y tế ", "Sở Y tế"],
    [" Sở Y tế", "Sở Y tế"],
    ["Sở  Y tế", "Sở Y tế"],
    ["Sở\u00a0Y tế", "Sở Y tế"],
    ["Sở Y tế\u200b", "Sở Y tế"],
    ["Sở Y tế \n- Phòng A ", "Sở Y tế\n- Phòng A"],
    [" ", ""],
  ])("that nobody meant go: %j", (before, after) => {
    expect(mended(before)).toEqual([["spaces", after, "Times New Roman"]]);
  });

  test.each(["   - Trong đó", "TỈNH QUẢNG NGÃI     CỘNG HÒA XÃ HỘI", "Dòng 1\nDòng 2"])(
    "that indent, align or part lines stay: %j",
    (text) => expect(mended(text)).toEqual([]),
  );

  test("a sign without room may be a letter in an old font: where nobody can tell, it stays", () => {
    expect(mended("t\u00adz", ".VnTime")).toEqual([]);
    expect(mended("t\u00adz")).toEqual([["spaces", "tz", "Times New Roman"]]);
  });
});

describe("a number that is a text", () => {
  test("becomes the number, a percentage its fraction", () => {
    expect(
      faults(`
        | Tổng số   | Tỷ lệ    |
        | "12"      | "85,5%"  |
        | "1.234.567" | "100%" |
        | "1 234,5" | "66,01 %" |
      `),
    ).toEqual([
      "A2 textNumber: 12",
      "B2 textNumber: 0.855",
      "A3 textNumber: 1234567",
      "B3 textNumber: 1",
      "A4 textNumber: 1234.5",
      "B4 textNumber: 0.6601",
    ]);
  });

  test("that can be read in two ways is told of with both, and never changed", () => {
    expect(faults(`| Tổng số |\n| "3.450" |\n| "3,450 " |`)).toEqual([
      "A2 ambiguousNumber: ambiguous 3450 3.45",
      "A3 ambiguousNumber+spaces: ambiguous 3450 3.45",
    ]);
  });

  test.each([
    ["1.234.567", "@", "#,##0"],
    ["1.234,50", null, "#,##0.00"],
    ["12", "@", null],
    ["12", "0.0", "0.0"],
    ["85,50%", "@", "0.00%"],
    ["85,5%", "0%", "0%"],
    ["85%", "#,##0", "0%"],
  ])("%j in the format %j gets the format %j", (text, before, after) => {
    const [fault] = cellFaults(cellOf(text, "Arial", { numberFormats: [[before]] }));
    expect(fault?.mend).toMatchObject({ kind: "mendable", after: { numberFormat: after } });
  });

  test.each([
    "05",
    "0255381234",
    "4300123456",
    "12/2023",
    "12/20",
    "12 hồ sơ",
    "-",
    "x",
    "14/6/2023",
  ])("is not seen where a text names something or says more: %j", (text) =>
    expect(mended(text)).toEqual([]),
  );

  test("is not looked for in columns of numbering and codes", () => {
    expect(
      faults(`
        | STT   | Nội dung | Mục  |
        | "1"   | việc     | I    |
        | "1.1" | việc     | "1"  |
      `),
    ).toEqual([]);
  });
});

describe("a cell that can't be mended", () => {
  const legacy = encodeLegacy("Công an tỉnh phối hợp", "tcvn3");

  test("is told of: a formula's letters are the formula's, its spaces and numbers nobody's business", () => {
    const formulas = [["=A1"]];
    expect(cellFaults(cellOf(legacy, ".VnTime", { formulas })).map(line)).toEqual([
      "A1 tcvn3: formula",
    ]);
    expect(cellFaults(cellOf("12 ", "Arial", { formulas }))).toEqual([]);
  });

  test("is told of: a new text would lose the looks of single letters", () => {
    expect(cellFaults(cellOf(legacy, ".VnTime", { richTexts: ["A1"] })).map(line)).toEqual([
      "A1 tcvn3: richText",
    ]);
  });
});

test("what has been mended has nothing wrong with it any more, whatever it was", () => {
  const word = fc.constantFrom("Sở", "tỉnh", "phối hợp", "12", "85,5%", "1.234.567", "x", "III");
  const odd = fc.constantFrom(" ", "  ", "\u00a0", "\u200b", "\n", "");
  const text = fc
    .array(fc.tuple(word, odd), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().join(""));
  const typed = fc
    .tuple(text, fc.constantFrom("NFC", "NFD", "tcvn3", "vni"))
    .map(([plain, how]) =>
      how === "tcvn3" || how === "vni" ? encodeLegacy(plain, how) : plain.normalize(how),
    );
  const fonts = fc.constantFrom("Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times");
  fc.assert(
    fc.property(typed, fonts, (value, font) => {
      for (const { mend } of cellFaults(cellOf(value, font))) {
        if (mend.kind !== "mendable" || typeof mend.after.content === "number") continue;
        const after = cellOf(mend.after.content, mend.after.fontName ?? undefined);
        expect(cellFaults(after).map(line)).toEqual([]);
      }
    }),
  );
});

describe("a cell holds a state", () => {
  const state = { content: "x", fontName: "Arial", numberFormat: null };
  test("where its text, font and number format are the same, and it is no formula and not rich", () => {
    expect(stateTest(cellOf("x", "Arial"))("A1", state)).toBe(true);
    expect(stateTest(cellOf("y", "Arial"))("A1", state)).toBe(false);
    expect(stateTest(cellOf("x", ".VnTime"))("A1", state)).toBe(false);
    expect(stateTest(cellOf("x", "Arial", { numberFormats: [["@"]] }))("A1", state)).toBe(false);
    expect(stateTest(cellOf("x", "Arial", { formulas: [["=B1"]] }))("A1", state)).toBe(false);
    expect(stateTest(cellOf("x", "Arial", { richTexts: ["A1"] }))("A1", state)).toBe(false);
  });

  test("an empty one whatever its looks, which no grid tells", () => {
    expect(stateTest(grid(""))("C3", { ...state, content: "" })).toBe(true);
  });
});
