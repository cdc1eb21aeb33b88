import {
  aWorkbook,
  at,
  cell,
  cellsOf,
  done,
  formulas,
  refusal,
  shown,
} from "../../support/aWorkbook";

describe("typing into the workbench as in Vietnam", () => {
  test.each([
    ["1.234,5", 1234.5, "1.234,50", "1234,5"],
    ["85,5%", 0.855, "85,50%", "85,5%"],
    ["14/6/2023", 45091, "14/06/2023", "14/06/2023"],
    ["12/2023", 45261, "Thg12-23", "01/12/2023"],
    ["14/6", 45091, "14-Thg6", "14/06/2023"],
    ["8:30", 8.5 / 24, "8:30", "08:30:00"],
    ["1 1/2", 1.5, "1 1/2", "1,5"],
    ["0123", 123, "123", "123"],
    ["1E5", 100000, "1,00E+05", "100000"],
    ["true", true, "TRUE", "TRUE"],
    ["#N/A", { error: "#N/A" }, "#N/A", "#N/A"],
    ["'0123", "0123", "0123", "'0123"],
    ["15/13/2023", "15/13/2023", "15/13/2023", "15/13/2023"],
    ["Sở Y tế", "Sở Y tế", "Sở Y tế", "Sở Y tế"],
    ["-", "-", "-", "-"],
  ])("%p becomes a value with its format", (typed, value, text, edited) => {
    const sheet = aWorkbook(`| ${typed} |`).activeSheet;
    expect([sheet.value(0, 0), sheet.text(0, 0), sheet.editText(0, 0)]).toEqual([
      value,
      text,
      edited,
    ]);
  });

  test("formulas are typed with semicolons and kept in English", () => {
    const model = aWorkbook("| 1,5 | 2 | =round(a1*b1;0) | =sum(a1:b1 | +A1*2 |");
    expect(formulas(model.activeSheet)).toEqual([
      ["1,5", "2", "=ROUND(A1*B1,0)", "=SUM(A1:B1)", "=+A1*2"],
    ]);
    expect(shown(model.activeSheet)).toEqual([["1,5", "2", "3", "3,5", "3"]]);
    expect(model.activeSheet.editText(0, 2)).toBe("=ROUND(A1*B1;0)");
  });

  test("a formula that cannot be read is refused, and a text that is too long", () => {
    const model = aWorkbook("| 1 |");
    const enter = (text: string) =>
      refusal(model.enterText(model.activeSheet.id, cell("A1"), text));
    expect([enter("=SUM(1;2))"), enter("=1+"), enter("x".repeat(32_768))]).toEqual([
      "formulaInvalid",
      "formulaInvalid",
      "textTooLong",
    ]);
    expect(shown(model.activeSheet)).toEqual([["1"]]);
  });

  test("a cell of format text keeps whatever is typed; one of percentages takes a number for one", () => {
    const model = aWorkbook("", {
      styles: [
        { range: "A1", style: { numberFormat: "@" } },
        { range: "B1", style: { numberFormat: "0.00%" } },
      ],
    });
    const { id } = model.activeSheet;
    done(model.enterText(id, cell("A1"), "12/2023"));
    done(model.enterText(id, cell("B1"), "85,5"));
    expect(shown(model.activeSheet)).toEqual([["12/2023", "85,50%"]]);
    expect(model.activeSheet.value(0, 1)).toBe(0.855);
  });

  test("a pasted table is typed cell by cell; its short rows leave cells as they are", () => {
    const model = aWorkbook("| a | b |");
    done(model.enterTexts(model.activeSheet.id, cell("A1"), [["1"], ["2", "=A1+A2"]]));
    expect(shown(model.activeSheet)).toEqual(cellsOf("| 1 | b |\n| 2 | 3 |"));
  });
});

describe("an add-in's values", () => {
  const write = (
    values: readonly (readonly (string | number | boolean | null)[])[],
    address: string,
  ) => {
    const model = aWorkbook("| cũ | cũ |");
    const outcome = model.setValues(model.activeSheet.id, at(address), values);
    return { sheet: model.activeSheet, refusal: refusal(outcome) };
  };

  test("are read in the English way, unless an apostrophe keeps them texts", () => {
    const { sheet } = write(
      [["12/2023", "'12/2023", "1,234.5", "85.5%", "=A2+1", "6/14/2023"]],
      "A1:F1",
    );
    expect(shown(sheet)).toEqual([
      ["Thg12-23", "12/2023", "1.234,50", "85,50%", "1", "14/06/2023"],
    ]);
  });

  test("leave a cell as it is for null, and empty it for an empty text", () => {
    expect(shown(write([[null, ""]], "A1:B1").sheet)).toEqual([["cũ"]]);
  });

  test("fill a range from a single value, and are refused in any other shape", () => {
    expect(shown(write([[7]], "A1:B2").sheet)).toEqual(cellsOf("| 7 | 7 |\n| 7 | 7 |"));
    const misfit = write([[1, 2, 3]], "A1:B2");
    expect(misfit.refusal).toBe("dimensionsDiffer");
    expect(shown(misfit.sheet)).toEqual([["cũ", "cũ"]]);
  });
});

describe("clearing and filling", () => {
  test("clearing contents keeps formats, clearing formats keeps contents", () => {
    const model = aWorkbook("| 85,5% | 12% |");
    const { id } = model.activeSheet;
    done(model.clear(id, at("A1"), "contents"));
    done(model.clear(id, at("B1"), "formats"));
    done(model.enterText(id, cell("A1"), "0,5"));
    expect(shown(model.activeSheet)).toEqual([["0,50%", "0,12"]]);
  });

  test("filling moves relative references along", () => {
    const model = aWorkbook("| 1 | =A1*$A$1 |\n| 2 | |\n| 3 | |");
    done(model.fill(model.activeSheet.id, at("B1:B3"), "down"));
    expect(formulas(model.activeSheet).map((row) => row[1])).toEqual([
      "=A1*$A$1",
      "=A2*$A$1",
      "=A3*$A$1",
    ]);
  });
});
