import type { Outcome, WorkbookModel } from "../../../src/workbench/model";
import type { SheetProtection } from "../../../src/sheets";
import { aWorkbook, at, cell, done, refusal } from "../../support/aWorkbook";

/** A protected sheet whose cell B1 alone is unlocked. */
function aProtected(protection: SheetProtection = {}): WorkbookModel {
  return aWorkbook("", {
    content: [
      ["khóa", "mở"],
      [2, 1],
    ],
    styles: [{ range: "B1", style: { locked: false } }],
    rows: [{ rowIndex: 1, outlineLevel: 1 }],
    protection,
  });
}

const deeds: readonly (readonly [
  string,
  (model: WorkbookModel, id: string) => Outcome<unknown>,
])[] = [
  ["typing into a locked cell", (m, id) => m.enterText(id, cell("A1"), "x")],
  ["an add-in's values", (m, id) => m.setValues(id, at("A1:B1"), [["x", "y"]])],
  ["clearing", (m, id) => m.clear(id, at("A1:B1"), "contents")],
  ["filling", (m, id) => m.fill(id, at("B1:B2"), "down")],
  ["formatting an unlocked cell", (m, id) => m.applyStyle(id, at("B1"), { bold: true })],
  ["a number format", (m, id) => m.setNumberFormats(id, at("B1"), [["0%"]])],
  ["putting rows in", (m, id) => m.insertRows(id, 1, 1)],
  ["taking columns out", (m, id) => m.deleteColumns(id, 1, 1)],
  ["sorting", (m, id) => m.sort(id, at("A1:B2"), { keys: [{ column: 0 }] })],
  ["merging", (m, id) => m.merge(id, at("B1:C1"))],
  ["widths", (m, id) => m.resize({ sheetId: id, axis: "column", first: 0, last: 0 }, 20)],
  ["folding", (m, id) => m.setCollapsed({ sheetId: id, axis: "row", first: 2 }, true)],
  ["a rule", (m, id) => m.setRule(id, at("B1"), undefined)],
  ["a table", (m, id) => m.addTable(id, at("A1:B2"))],
];

test.each(deeds)("a protected sheet refuses %s", (_, deed) => {
  const model = aProtected();
  const before = model.activeSheet.layout();
  expect(refusal(deed(model, model.activeSheet.id))).toBe("sheetProtected");
  expect(model.activeSheet.layout()).toEqual(before);
});

test("an unlocked cell of a protected sheet can be typed into, and it says which", () => {
  const model = aProtected();
  const { id } = model.activeSheet;
  expect(refusal(model.enterText(id, cell("B1"), "12"))).toBe(undefined);
  expect([model.activeSheet.isEditable(0, 0), model.activeSheet.isEditable(0, 1)]).toEqual([
    false,
    true,
  ]);
  expect(model.checkEntry(id, cell("A1"), "x")).toEqual({ kind: "protected" });
});

test.each<readonly [keyof SheetProtection, (model: WorkbookModel, id: string) => Outcome]>([
  ["allowFormatCells", (m, id) => m.applyStyle(id, at("A1"), { bold: true })],
  [
    "allowFormatColumns",
    (m, id) => m.resize({ sheetId: id, axis: "column", first: 0, last: 0 }, 9),
  ],
  [
    "allowFormatRows",
    (m, id) => m.setHidden({ sheetId: id, axis: "row", first: 1, last: 1 }, true),
  ],
  ["allowInsertRows", (m, id) => m.insertRows(id, 1, 1)],
])("%s lets a person do so", (allowance, deed) => {
  const model = aProtected({ [allowance]: true });
  expect(refusal(deed(model, model.activeSheet.id))).toBe(undefined);
});

test("protecting twice and unprotecting an open sheet are refused, as in Excel", () => {
  const model = aProtected();
  const { id } = model.activeSheet;
  expect(refusal(model.protect(id, {}))).toBe("alreadyProtected");
  done(model.unprotect(id));
  expect(refusal(model.unprotect(id))).toBe("notProtected");
});

test("a workbook of protected structure takes no new, moved, renamed or hidden sheet", () => {
  const model = aWorkbook("| a |");
  const { id } = model.activeSheet;
  done(model.setStructureProtected(true));
  const outcomes = [
    model.addSheet(),
    model.renameSheet(id, "x"),
    model.copySheet(id),
    model.moveSheet(id, 0),
    model.setVisibility(id, "hidden"),
    model.deleteSheet(id),
  ];
  expect(outcomes.map(refusal)).toEqual(outcomes.map(() => "structureProtected"));
  expect(refusal(model.setTabColor(id, "#FF0000"))).toBe(undefined);
});
