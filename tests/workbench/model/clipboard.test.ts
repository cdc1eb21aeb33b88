import {
  aLayout,
  aWorkbook,
  at,
  cell,
  cellsOf,
  done,
  formulas,
  refusal,
  shown,
  workbookOf,
} from "../../support/aWorkbook";

describe("copying and pasting", () => {
  test("moves relative references along, and repeats the clip where it fits a whole number of times", () => {
    const model = aWorkbook("| 1 | =A1+$A$1 |");
    const { id } = model.activeSheet;
    const clip = done(model.copy(id, at("A1:B1")));
    done(model.paste(clip, { sheetId: id, range: at("A2:B3") }));
    expect(formulas(model.activeSheet)).toEqual(
      cellsOf("| 1 | =A1+$A$1 |\n| 1 | =A2+$A$1 |\n| 1 | =A3+$A$1 |"),
    );
  });

  test("can paste values, formulas or formats alone", () => {
    const model = aWorkbook("| 50% | =A1*2 |");
    const { id } = model.activeSheet;
    const clip = done(model.copy(id, at("A1:B1")));
    const paste = (row: number, what: "values" | "formulas" | "formats") =>
      done(model.paste(clip, { sheetId: id, range: at(`A${row}`) }, what));
    paste(2, "values");
    paste(3, "formulas");
    paste(4, "formats");
    done(model.enterText(id, cell("A4"), "25"));
    expect(formulas(model.activeSheet)).toEqual(
      cellsOf("| 50% | =A1*2 |\n| 0,5 | 1 |\n| 0,5 | =A3*2 |\n| 25% | |"),
    );
  });

  test("a clip outlives changes to its source, and takes merged cells along", () => {
    const model = aWorkbook("| a | |", { merges: ["A1:B1"] });
    const { id } = model.activeSheet;
    const clip = done(model.copy(id, at("A1:B1")));
    done(model.enterText(id, cell("A1"), "b"));
    done(model.paste(clip, { sheetId: id, range: at("C3") }));
    expect(model.activeSheet.text(2, 2)).toBe("a");
    expect(model.activeSheet.merges).toEqual([at("A1:B1"), at("C3:D3")]);
    expect(refusal(model.paste(clip, { sheetId: id, range: at("B1:C1") }))).toBe("cutsMergedArea");
  });
});

describe("cutting and pasting", () => {
  test("formulas that look at the moved cells follow them, and moved formulas look where they looked", () => {
    const model = aWorkbook("| 1 | 2 | =A1+B1 |\n| =SUM(A1:B1) | | |");
    const { id } = model.activeSheet;
    done(model.move({ sheetId: id, range: at("A1:B1") }, { sheetId: id, cell: cell("D4") }));
    expect(formulas(model.activeSheet)[0]?.[2]).toBe("=D4+E4");
    expect(model.activeSheet.value(1, 0)).toBe(3);
    done(model.move({ sheetId: id, range: at("C1") }, { sheetId: id, cell: cell("C9") }));
    expect(model.activeSheet.formula(8, 2)).toBe("=D4+E4");
  });

  test("to another sheet, references gain and lose the sheet's name", () => {
    const model = workbookOf([
      aLayout({ content: [[1, { formula: "A1*2" }, { formula: "B1" }]] }),
      aLayout({ name: "Tổng hợp" }),
    ]);
    const [from, to] = model.sheets;
    if (!from || !to) throw new Error("Two sheets");
    done(model.move({ sheetId: from.id, range: at("B1") }, { sheetId: to.id, cell: cell("A1") }));
    expect([from.formula(0, 2), to.formula(0, 0), from.value(0, 2)]).toEqual([
      "='Tổng hợp'!A1",
      "='Biểu 1'!A1*2",
      2,
    ]);
  });

  test("formats, rules and conditional formats go along; nothing stays behind", () => {
    const model = aWorkbook("| 50% |", {
      conditionalFormats: [{ range: "A1:A2", formula: "A1>0", style: { bold: true } }],
    });
    const { id } = model.activeSheet;
    done(model.move({ sheetId: id, range: at("A1") }, { sheetId: id, cell: cell("C3") }));
    expect(shown(model.activeSheet).at(-1)).toEqual(["", "", "50%"]);
    expect(model.activeSheet.style(0, 0).numberFormat).toBe(undefined);
    expect(
      model.activeSheet.conditionalFormats.map(({ range, formula }) => [range, formula]),
    ).toEqual([
      ["A2", "A2>0"],
      ["C3", "C3>0"],
    ]);
  });
});
