import type { CellRule } from "../../../src/sheets";
import { aWorkbook, at, cell } from "../../support/aWorkbook";

const alert = { style: "stop", title: "Sai", message: "Nhập lại" } as const;
const rule = (condition: CellRule["condition"], range = "B1:B9"): CellRule => ({
  range,
  condition,
  allowBlank: true,
  alert,
});
const list = { kind: "list", values: ["Hoàn thành", "Đang thực hiện"] } as const;
const between = { comparison: "between", formula1: "0", formula2: "A1" } as const;

test.each<readonly [string, CellRule["condition"], string, "allowed" | "alert"]>([
  ["a list takes its choices", list, "Hoàn thành", "allowed"],
  ["a list in the rule minds capitals", list, "hoàn thành", "alert"],
  ["a list takes nothing else", list, "Xong", "alert"],
  [
    "a list of cells does not mind capitals",
    { kind: "listRange", formula: "$D$1:$D$2" },
    "xong",
    "allowed",
  ],
  ["a whole number has no decimals", { kind: "whole", ...between }, "1,5", "alert"],
  ["a whole number lies between its limits", { kind: "whole", ...between }, "10", "allowed"],
  ["a number above the limit of its row", { kind: "decimal", ...between }, "11", "alert"],
  ["a text is no number", { kind: "decimal", ...between }, "mười", "alert"],
  [
    "a date is compared as one",
    { kind: "date", comparison: "greaterThan", formula1: "DATE(2023,1,1)" },
    "14/6/2023",
    "allowed",
  ],
  [
    "a date before the limit",
    { kind: "date", comparison: "greaterThan", formula1: "DATE(2023,1,1)" },
    "14/6/2022",
    "alert",
  ],
  [
    "a text's length",
    { kind: "textLength", comparison: "lessThanOrEqual", formula1: "5" },
    "quá dài",
    "alert",
  ],
  ["a formula sees what is being typed", { kind: "custom", formula: "B1<=A1" }, "10", "allowed"],
  ["a formula that is false objects", { kind: "custom", formula: "B1<=A1" }, "11", "alert"],
  ["a blank where blanks are allowed", list, "", "allowed"],
])("%s", (_, condition, typed, expected) => {
  const model = aWorkbook("| 10 | | | Xong |\n| 20 | | | Chưa |", { rules: [rule(condition)] });
  expect(model.checkEntry(model.activeSheet.id, cell("B1"), typed).kind).toBe(expected);
  expect(model.activeSheet.value(0, 1)).toBe(null);
});

test("where blanks are not allowed, a formula says whether one is", () => {
  const check = (formula: string) => {
    const strict = { ...rule({ kind: "custom", formula }), allowBlank: false };
    const model = aWorkbook("| 10 | 5 |", { rules: [strict] });
    return model.checkEntry(model.activeSheet.id, cell("B1"), "").kind;
  };
  expect([check("B1<=A1"), check("B1>0")]).toEqual(["allowed", "alert"]);
});

test("a rule's formulas move with the cell, and its alert is told", () => {
  const model = aWorkbook("| 10 |\n| 20 |", { rules: [rule({ kind: "whole", ...between })] });
  const check = (address: string, text: string) =>
    model.checkEntry(model.activeSheet.id, cell(address), text);
  expect(check("B1", "15")).toEqual({ kind: "alert", alert });
  expect(check("B2", "15")).toEqual({ kind: "allowed" });
});

test("a drop-down lists its choices, those of cells as they are shown", () => {
  const model = aWorkbook("| | | | Xong |\n| | | | 12 |", {
    rules: [rule(list, "A1"), rule({ kind: "listRange", formula: "$D$1:$D$9" }, "B1:C1")],
  });
  const choices = (column: number) => model.activeSheet.choicesAt(0, column);
  expect([choices(0), choices(2), choices(3)]).toEqual([list.values, ["Xong", "12"], undefined]);
});

test("a rule put on part of another's range takes that part only", () => {
  const model = aWorkbook("", { rules: [rule({ kind: "custom", formula: "B1>A1" }, "B1:B9")] });
  model.setRule(model.activeSheet.id, at("B3"), { condition: list, allowBlank: true, alert });
  expect(
    model.activeSheet.rules.map(({ range, condition }) => [
      range,
      condition.kind === "custom" ? condition.formula : condition.kind,
    ]),
  ).toEqual([
    ["B1:B2", "B1>A1"],
    ["B4:B9", "B4>A4"],
    ["B3", "list"],
  ]);
});

test("conditional formats are laid over a cell's looks, the first one before the others", () => {
  const model = aWorkbook("| 5 |\n| 15 |\n| 25 |", {
    conditionalFormats: [
      { range: "A1:A3", formula: "A1>20", style: { fill: "#FF0000" }, stopIfTrue: true },
      { range: "A1:A3", formula: "A1>10", style: { fill: "#FFFF00", bold: true } },
    ],
  });
  const looks = [0, 1, 2].map((row) => {
    const { fill, bold } = model.activeSheet.shownStyle(row, 0);
    return [fill, bold];
  });
  expect(looks).toEqual([
    [undefined, undefined],
    ["#FFFF00", true],
    ["#FF0000", undefined],
  ]);
});
