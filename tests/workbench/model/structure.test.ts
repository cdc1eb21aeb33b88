import {
  aLayout,
  aWorkbook,
  at,
  cellsOf,
  done,
  formulas,
  refusal,
  shown,
  workbookOf,
} from "../../support/aWorkbook";

describe("rows and columns", () => {
  const table = `
    | Đơn vị     | Số | Tổng        |
    | Sở Y tế    | 1  | =SUM(B2:B3) |
    | Sở Tư pháp | 2  | =B3*2       |`;

  test("putting rows in moves what is below, and a sum grows around them", () => {
    const model = aWorkbook(table);
    done(model.insertRows(model.activeSheet.id, 2, 2));
    expect(formulas(model.activeSheet)).toEqual(
      cellsOf(`
        | Đơn vị     | Số | Tổng        |
        | Sở Y tế    | 1  | =SUM(B2:B5) |
        |            |    |             |
        |            |    |             |
        | Sở Tư pháp | 2  | =B5*2       |`),
    );
  });

  test("taking a row out leaves #REF! where a formula looked at it alone", () => {
    const model = aWorkbook(table);
    done(model.deleteRows(model.activeSheet.id, 1, 1));
    expect(formulas(model.activeSheet)).toEqual(
      cellsOf("| Đơn vị | Số | Tổng |\n| Sở Tư pháp | 2 | =B2*2 |"),
    );
    done(model.deleteColumns(model.activeSheet.id, 1, 1));
    expect(formulas(model.activeSheet)).toEqual(
      cellsOf("| Đơn vị | Tổng |\n| Sở Tư pháp | =#REF!*2 |"),
    );
  });

  test("merges, rules, conditional formats, names, tables, print set-up and other sheets' formulas move along", () => {
    const model = workbookOf(
      [
        aLayout({
          content: [
            ["Đơn vị", "Số"],
            ["a", 1],
            ["b", 2],
          ],
          merges: ["D2:E3"],
          rules: [
            {
              range: "B2:B3",
              condition: { kind: "custom", formula: "B2>0" },
              allowBlank: true,
              alert: { style: "stop", title: "", message: "" },
            },
          ],
          conditionalFormats: [{ range: "A2:B3", formula: "$B2>1", style: { bold: true } }],
          names: [{ name: "so", formula: "'Biểu 1'!$B$2:$B$3" }],
          tables: [{ name: "Bang", range: "A1:B3" }],
          print: {
            orientation: "portrait",
            paper: "A4",
            fitToWidth: 1,
            printArea: "A1:E3",
            repeatRows: "1:1",
            margins: { top: 2, bottom: 2, left: 2, right: 2 },
          },
          rows: [{ rowIndex: 2, height: 30 }],
        }),
        aLayout({ name: "Biểu 2", content: [[{ formula: "'Biểu 1'!B3" }]] }),
      ],
      { names: [{ name: "tat_ca", formula: "'Biểu 1'!$A$1:$B$3" }] },
    );
    const { id } = model.activeSheet;
    done(model.insertRows(id, 1, 1));
    const { merges, rules, conditionalFormats, names, tables, print, rows } =
      model.activeSheet.layout();
    expect({ merges, names, tables, print, rows }).toMatchObject({
      merges: ["D3:E4"],
      names: [{ formula: "'Biểu 1'!$B$3:$B$4" }],
      tables: [{ range: "A1:B4" }],
      print: { printArea: "A1:E4", repeatRows: "1:1" },
      rows: [{ rowIndex: 3, height: 30 }],
    });
    expect(rules).toMatchObject([{ range: "B3:B4", condition: { formula: "B3>0" } }]);
    expect(conditionalFormats).toMatchObject([{ range: "A3:B4", formula: "$B3>1" }]);
    expect(formulas(model.sheets[1] ?? model.activeSheet)).toEqual([["='Biểu 1'!B4"]]);
    expect(model.names).toMatchObject([{ formula: "'Biểu 1'!$A$1:$B$4" }]);
  });

  test("a rule whose first row goes is written for the first row that stays", () => {
    const model = aWorkbook("| 1 |", {
      conditionalFormats: [{ range: "A2:A9", formula: "A2>$C$1", style: { bold: true } }],
    });
    done(model.deleteRows(model.activeSheet.id, 1, 2));
    expect(model.activeSheet.conditionalFormats).toMatchObject([
      { range: "A2:A7", formula: "A2>$C$1" },
    ]);
  });

  test("content is not pushed off the sheet, and a table keeps its headers", () => {
    const model = workbookOf([
      aLayout({ content: [["a"], [1]], tables: [{ name: "Bang", range: "A1:A2" }] }),
    ]);
    const { id } = model.activeSheet;
    expect(refusal(model.insertRows(id, 0, 1_048_575))).toBe("outOfBounds");
    expect(refusal(model.deleteRows(id, 0, 1))).toBe("cutsTable");
    expect(refusal(model.deleteRows(id, 0, 2))).toBe(undefined);
  });
});

describe("sorting", () => {
  test("puts numbers before texts in Vietnamese order and blanks last; formulas look where they looked", () => {
    const model = aWorkbook(`
      | Tên   | Số |        |
      | Đức   | 2  | =B2*10 |
      | Dung  |    |        |
      | Ba Tơ | 10 | =B4*10 |
      | Anh   | 3  | =B5*10 |`);
    const { id } = model.activeSheet;
    done(model.sort(id, at("A1:C5"), { keys: [{ column: 0 }], hasHeaders: true }));
    expect(shown(model.activeSheet)).toEqual(
      cellsOf(`
        | Tên   | Số |     |
        | Anh   | 3  | 30  |
        | Ba Tơ | 10 | 100 |
        | Dung  |    |     |
        | Đức   | 2  | 20  |`),
    );
    done(model.sort(id, at("A2:C5"), { keys: [{ column: 1, descending: true }] }));
    expect(shown(model.activeSheet).map(([name]) => name)).toEqual([
      "Tên",
      "Ba Tơ",
      "Anh",
      "Đức",
      "Dung",
    ]);
  });

  test("does not tear merged cells", () => {
    const model = aWorkbook("| b | 1 |\n| a | 2 |", { merges: ["A1:B1"] });
    expect(refusal(model.sort(model.activeSheet.id, at("A1:B2"), { keys: [{ column: 0 }] }))).toBe(
      "cutsMergedArea",
    );
  });
});

describe("merging", () => {
  test("keeps the first cell of an area, or of each row", () => {
    const model = aWorkbook("| a | b |\n| c | d |");
    const { id } = model.activeSheet;
    done(model.merge(id, at("A1:B2"), true));
    expect(shown(model.activeSheet)).toEqual([["a"], ["c"]]);
    done(model.merge(id, at("A1:B2")));
    expect(shown(model.activeSheet)).toEqual([["a"]]);
    expect(model.activeSheet.mergeAt(1, 1)).toEqual(at("A1:B2"));
    expect(refusal(model.merge(id, at("B2:C3")))).toBe("cutsMergedArea");
    done(model.unmerge(id, at("B2")));
    expect(model.activeSheet.merges).toEqual([]);
  });
});

describe("the outline", () => {
  const grouped = () => {
    const model = aWorkbook("| a |");
    const { id } = model.activeSheet;
    const rows = (first: number, last: number) =>
      ({ sheetId: id, axis: "row", first, last }) as const;
    done(model.group(rows(1, 6)));
    done(model.group(rows(2, 3)));
    const hidden = () =>
      [...model.activeSheet.rows()].filter(([, { hidden: is }]) => is).map(([index]) => index);
    return { model, id, hidden };
  };

  test("folding hides a group's rows; unfolding it leaves folded groups inside folded", () => {
    const { model, id, hidden } = grouped();
    const fold = (first: number, collapsed: boolean) =>
      done(model.setCollapsed({ sheetId: id, axis: "row", first }, collapsed));
    fold(4, true);
    expect(hidden()).toEqual([2, 3]);
    fold(7, true);
    expect(hidden()).toEqual([1, 2, 3, 4, 5, 6]);
    fold(7, false);
    expect(hidden()).toEqual([2, 3]);
    fold(4, false);
    expect(hidden()).toEqual([]);
  });

  test("level buttons show the outline down to a level", () => {
    const { model, id, hidden } = grouped();
    done(model.showOutlineLevels(id, { rows: 1 }));
    expect(hidden()).toEqual([1, 2, 3, 4, 5, 6]);
    done(model.showOutlineLevels(id, { rows: 2 }));
    expect(hidden()).toEqual([2, 3]);
    expect(model.activeSheet.row(4).collapsed).toBe(true);
    done(model.showOutlineLevels(id, { rows: 3 }));
    expect(hidden()).toEqual([]);
  });
});
