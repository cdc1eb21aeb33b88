import { cellText } from "../../../../src/shared";
import { aBook, rangeOf } from "../../../support/aBook";

describe("results", () => {
  test("follow the cells they look at, on their own sheet and on others", () => {
    const book = aBook({
      "Biểu 1": "| 1 | =A1*2 | ='Biểu 2'!A1+B1 |",
      "Biểu 2": "| =SUM('Biểu 1'!A1:B1) |",
    });
    expect(book.value("C1")).toBe(5);
    book.write("A1", 10);
    expect(book.value("C1")).toBe(50);
  });

  test("follow a cell that is filled later inside an area, and one that is emptied", () => {
    const book = aBook({ Biểu: "| =SUM(B1:D9) | 1 |" });
    expect(book.value("A1")).toBe(1);
    book.write("C5", 10);
    expect(book.value("A1")).toBe(11);
    book.write("B1", null);
    expect(book.value("A1")).toBe(10);
  });

  test("follow only the branch that a condition takes", () => {
    const book = aBook({ Biểu: "| 1 | =IF(A1=1,A1,B1) | =IF(A1=1,2,C1) |" });
    expect(book.value("B1")).toBe(1);
    expect(book.value("C1")).toBe(2);
    expect(book.calculator.isCircular(book.sheet("Biểu"), 0, 2)).toBe(false);
    book.write("A1", 2);
    expect(book.value("C1")).toBe(0);
    expect(book.calculator.isCircular(book.sheet("Biểu"), 0, 2)).toBe(true);
  });

  test("of a formula that is only an empty cell are 0", () => {
    expect(aBook({ Biểu: "| =B1 |" }).value("A1")).toBe(0);
  });

  test("of an array are its first item", () => {
    const book = aBook({ Biểu: '| 1 | 2 | =A1:B1*10 | ={"a","b"} |' });
    expect([book.value("C1"), book.value("D1")]).toEqual([10, "a"]);
  });

  test("of a ten thousand cells that stand on one another do not exhaust the stack", () => {
    const book = aBook({ Biểu: "| 1 |" });
    const { cells } = book.sheet("Biểu");
    for (let row = 1; row < 10_000; row++) {
      cells.set(row, new Map([[0, { value: null, formula: `A${row}+1` }]]));
    }
    expect(book.value("A10000")).toBe(10_000);
    book.write("A1", 101);
    expect(book.value("A10000")).toBe(10_100);
    book.write("A1", "=A10000");
    expect(book.value("A5000")).toBe(0);
    expect(book.calculator.isCircular(book.sheet("Biểu"), 4_999, 0)).toBe(true);
  });
});

describe("a circle", () => {
  test("makes 0 of all its cells, and others count with that", () => {
    const book = aBook({ Biểu: "| =B1+1 | =C1+1 | =A1+1 | =A1+5 |" });
    expect(["A1", "B1", "C1", "D1"].map(book.value)).toEqual([0, 0, 0, 5]);
    const isCircular = (column: number) =>
      book.calculator.isCircular(book.sheet("Biểu"), 0, column);
    expect([0, 1, 2, 3].map(isCircular)).toEqual([true, true, true, false]);
  });

  test("ends when one of its cells no longer looks at the next", () => {
    const book = aBook({ Biểu: "| =B1+1 | =A1+1 |" });
    expect(book.value("A1")).toBe(0);
    book.write("B1", 7);
    expect(book.value("A1")).toBe(8);
  });

  test("is found whichever of two circles with a common cell is looked at first", () => {
    for (const first of ["A1", "B1", "C1"]) {
      const book = aBook({ Biểu: "| =B1+C1 | =A1+1 | =B1+1 |" });
      book.value(first);
      const circular = [0, 1, 2].map((column) =>
        book.calculator.isCircular(book.sheet("Biểu"), 0, column),
      );
      expect({ first, circular }).toEqual({ first, circular: [true, true, true] });
    }
  });

  test("can be a cell that looks at itself inside an area", () => {
    const book = aBook({ Biểu: "| 1 | =SUM(A1:C1) | 2 |" });
    expect(book.value("B1")).toBe(0);
  });
});

describe("the sheets whose results changed", () => {
  const book = () =>
    aBook({ Nguồn: "| 1 | 2 |", Xa: "| =Nguồn!A1 |", Gần: "| =MAX(Nguồn!A1,10) |" });

  test("are all sheets with formulas at first, then only those with another result", () => {
    const { calculator, write } = book();
    const ids = ["{Gần}", "{Xa}"];
    expect([...calculator.takeDirtySheets()].sort()).toEqual(ids);
    expect(calculator.takeDirtySheets()).toEqual([]);
    write("A1", 5);
    expect(calculator.takeDirtySheets()).toEqual(["{Xa}"]);
    write("B1", 5);
    expect(calculator.takeDirtySheets()).toEqual([]);
  });

  test("after cells moved are those where another result stands in a place", () => {
    const { calculator, sheet } = book();
    calculator.takeDirtySheets();
    sheet("Nguồn").cells.get(0)?.set(0, { value: 20 });
    calculator.reset();
    expect([...calculator.takeDirtySheets()].sort()).toEqual(["{Gần}", "{Xa}"]);
    calculator.reset();
    expect(calculator.takeDirtySheets()).toEqual([]);
  });
});

describe("in manual mode", () => {
  const book = () => {
    const made = aBook({ Biểu: "| 1 | =A1*2 | =B1*2 |" });
    made.value("C1");
    made.state = { ...made.state, calculationMode: "manual" };
    made.calculator.workbookChanged({ calculationMode: "manual" });
    made.calculator.takeDirtySheets();
    return made;
  };

  test("results wait until they are asked to be calculated", () => {
    const { calculator, write, value } = book();
    write("A1", 10);
    expect(calculator.takeDirtySheets()).toEqual([]);
    expect(["B1", "C1"].map(value)).toEqual([2, 4]);
    expect(calculator.recalculate()).toEqual(["{Biểu}"]);
    expect(["B1", "C1"].map(value)).toEqual([20, 40]);
  });

  test("a formula is calculated when it is entered", () => {
    const { write, value } = book();
    write("A1", 10);
    write("D1", "=B1+A1");
    expect(value("D1")).toBe(12);
  });

  test("ends with everything that waits being calculated", () => {
    const made = book();
    made.write("A1", 5);
    made.write("C1", "=B1*2+0");
    expect(made.value("C1")).toBe(4);
    made.write("A1", 10);
    made.state = { ...made.state, calculationMode: "automatic" };
    made.calculator.workbookChanged({ calculationMode: "automatic" });
    expect(made.calculator.takeDirtySheets()).toEqual(["{Biểu}"]);
    expect(made.value("C1")).toBe(40);
  });
});

test("TODAY and NOW go with the clock at each change", () => {
  let time = "2023-06-14T12:00:00";
  const book = aBook({ Biểu: "| =TODAY() | =NOW()-A1 | =A1+1 |" }, { clock: () => time });
  expect(["A1", "B1", "C1"].map(book.value)).toEqual([45_091, 0.5, 45_092]);
  time = "2023-06-15T06:00:00";
  expect(book.value("C1")).toBe(45_092);
  book.write("D9", 1);
  expect(["A1", "B1", "C1"].map(book.value)).toEqual([45_092, 0.25, 45_093]);
});

test("a workbook of the 1904 system counts its days from there", () => {
  const book = aBook(
    { Biểu: "| =DATE(2023,6,14) | =DAY(A1) | =EOMONTH(A1,0)-A1 |" },
    {
      date1904: true,
    },
  );
  expect(["A1", "B1", "C1"].map(book.value)).toEqual([43_629, 14, 16]);
});

describe("a rule's formula", () => {
  const book = aBook({ Biểu: "| 1 | 5 |\n| 2 | 1 |", Danh: "| a |\n| b |\n| c |" });
  const sheet = book.sheet("Biểu");
  const at = (rowIndex: number, columnIndex: number) => ({
    sheet,
    cell: { rowIndex, columnIndex },
    offset: { rows: rowIndex, columns: columnIndex },
  });

  test("moves its relative references with the cell it is asked for", () => {
    const results = [0, 1].map((row) => book.calculator.evaluate("$A1>B1", at(row, 0)));
    expect(results).toEqual([false, true]);
    expect(book.calculator.evaluate("ROW()*10+COLUMN()", at(1, 1))).toBe(22);
  });

  test("reaches round the sheet's edge as Excel's does", () => {
    expect(book.calculator.evaluate("XFD1", at(0, 1))).toBe(1);
  });

  test("gives all values of a list", () => {
    expect(book.calculator.evaluateList("Danh!$A$1:$A$3", at(0, 0))).toEqual(["a", "b", "c"]);
    expect(book.calculator.evaluateList('INDIRECT("Danh!A"&A1):Danh!A2', at(0, 0))).toEqual([
      "a",
      "b",
    ]);
  });
});

describe("names and tables", () => {
  const book = () =>
    aBook(
      {
        "Số liệu": {
          cells:
            "| Đơn vị | Số | Tổng |\n| Sở A | 1 | 10 |\n| Sở B | 2 | 20 |\n| =T[@Số]/T[@Tổng] |",
          tables: [{ range: rangeOf("A1:C3"), table: { name: "T" } }],
          names: [{ name: "ngưỡng", formula: "5" }],
        },
        Khác: '| =SUM(T[Tổng]) | =SUMIFS(T[Số],T[Đơn vị],"sở b") | =ROWS(T[#All]) | =COUNTA(T) |',
      },
      {
        names: [
          { name: "Ngưỡng", formula: "7" },
          { name: "bên_trái", formula: "'Số liệu'!A1" },
          { name: "vòng", formula: "vòng+1" },
        ],
      },
    );

  test("of tables mean their data, their header or the formula's own row", () => {
    const { value, write, evaluate } = book();
    expect(["Khác!A1", "Khác!B1", "Khác!C1", "Khác!D1"].map(value)).toEqual([30, 2, 3, 6]);
    write("Số liệu!D3", "=T[@Số]/T[@Tổng]");
    expect(value("Số liệu!D3")).toBe(0.1);
    expect(value("Số liệu!A4")).toEqual({ error: "#VALUE!" });
    expect(evaluate("T[[#Headers],[Tổng]]")).toBe("Tổng");
    expect(evaluate("SUM([@Số],[@Tổng])", "Số liệu!B2")).toBe(11);
    expect(evaluate("SUM(T[[Số]:[Tổng]])")).toBe(33);
    expect(evaluate("T[Khác]")).toEqual({ error: "#REF!" });
    expect(evaluate("T[#Totals]")).toEqual({ error: "#REF!" });
  });

  test("of a sheet go before the workbook's", () => {
    const { evaluate } = book();
    expect(evaluate("NGƯỠNG", "Số liệu!A1")).toBe(5);
    expect(evaluate("ngưỡng", "Khác!A1")).toBe(7);
    expect(evaluate("'Số liệu'!ngưỡng", "Khác!A1")).toBe(5);
    expect(evaluate("không_có")).toEqual({ error: "#NAME?" });
  });

  test("with relative references move along from A1, and one that means itself ends", () => {
    const { evaluate } = book();
    expect(evaluate("bên_trái", "Khác!B3")).toBe(2);
    expect(evaluate("vòng")).toEqual({ error: "#NAME?" });
  });

  test("that change make the formulas anew that use them", () => {
    const made = book();
    made.write("Khác!A2", "=Ngưỡng");
    expect(made.value("Khác!A2")).toBe(7);
    made.state = { ...made.state, names: [{ name: "Ngưỡng", formula: "8" }] };
    made.calculator.workbookChanged({ names: made.state.names });
    expect(made.value("Khác!A2")).toBe(8);
  });
});

test("a sheet that comes or goes changes the formulas that name it", () => {
  const book = aBook({ Biểu: "| ='Tháng 1'!A1 | =SUM(Biểu:'Tháng 1'!A2) |" });
  expect(book.value("A1")).toEqual({ error: "#REF!" });
  const other = aBook({ "Tháng 1": "| 5 |\n| 6 |" }).sheet("Tháng 1");
  book.state = { ...book.state, sheets: [...book.state.sheets, other] };
  book.calculator.workbookChanged({ sheets: book.state.sheets });
  expect(book.value("A1")).toBe(5);
});

test("the same cells of several sheets are added up", () => {
  const book = aBook({ T1: "| 1 |", T2: "| 2 |", T3: "| 3 |", Tổng: "| =SUM('T1:T3'!A1) |" });
  expect(book.value("Tổng!A1")).toBe(6);
  book.write("T2!A1", 20);
  expect(book.value("Tổng!A1")).toBe(24);
});

test("whole columns and rows end with what is used", () => {
  const book = aBook({
    Biểu: '| 1 | a | =SUM(A:A) | =COUNTBLANK(B:B) | =COUNTIF(A:A,"") |\n| 2 |',
  });
  expect(["C1", "D1", "E1"].map(book.value)).toEqual([3, 1_048_575, 1_048_574]);
  book.write("A9", 4);
  expect(["C1", "D1", "E1"].map(book.value)).toEqual([7, 1_048_575, 1_048_573]);
  expect(book.evaluate("SUM(1:2)", "A99")).toBe(1_048_575 + 1_048_573 + 10);
  expect(cellText(book.evaluate("SUMPRODUCT((A:A>1)*1)"))).toBe("2");
});
