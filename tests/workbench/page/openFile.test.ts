import fc from "fast-check";
import { openFile, type OpenWorkbook } from "../../../src/workbench/page/openFile";
import { createXlsx } from "../../../src/workbook/xlsx";
import { partTextOf, unzipped } from "../../support/aPackage";
import { at, cell, done } from "../../support/aWorkbook";
import { brokenRules } from "../../support/brokenRules";
import { anExcelBook } from "../../support/excelBook/anExcelBook";
import { aBook, anyDeeds, run } from "../model/support/deeds";

const FIGURES = "xl/worksheets/sheet1.xml";

function opened(bytes: Uint8Array): OpenWorkbook {
  const open = openFile(bytes, "Sổ.xlsx");
  if (!open.ok) throw new Error(`${open.error.code}: ${open.error.detail ?? ""}`);
  return open.value;
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipped(before), unzipped(after)];
  const isSame = (name: string): boolean =>
    String(old.get(name) ?? "") === String(now.get(name) ?? "");
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => !isSame(name)).sort();
}

test("a file that is saved as it was opened keeps every byte of its parts", () => {
  const before = anExcelBook();
  expect(changedParts(before, opened(before).save())).toEqual([]);
});

test("of a figure typed into a rich workbook only the cell and what it changes is written", () => {
  const before = anExcelBook();
  const { model, save } = opened(before);
  done(model.enterText(model.activeSheet.id, cell("B2"), "36"));
  const after = save();
  expect(changedParts(before, after)).toEqual(["xl/workbook.xml", FIGURES]);
  expect(partTextOf(after, FIGURES)).toContain('<hyperlink ref="A2" r:id="rId1"/>');
  expect(brokenRules(after)).toEqual([]);
  const again = opened(after).model.activeSheet;
  expect([again.value(1, 1), again.value(1, 3), again.value(4, 1)]).toEqual([36, 0.9, 51]);
});

test("view, widths, rules, merges and print set-up change without touching the cells", () => {
  const before = anExcelBook();
  const { model, save } = opened(before);
  const { id } = model.activeSheet;
  done(model.setView(id, { zoom: 80 }));
  done(model.resize({ sheetId: id, axis: "column", first: 1, last: 1 }, 20));
  done(model.resize({ sheetId: id, axis: "row", first: 1, last: 1 }, 30));
  done(model.merge(id, at("A20:B20")));
  done(model.setRule(id, at("B2:C4"), undefined));
  const after = save();
  const data = (bytes: Uint8Array) =>
    /<c r="A2".*<\/sheetData>/su.exec(partTextOf(bytes, FIGURES))?.[0];
  expect(data(after)).toBe(data(before));
  expect(brokenRules(after)).toEqual([]);
  expect(opened(after).model.activeSheet.layout()).toEqual(model.activeSheet.layout());
});

test("tabs are renamed, ordered, hidden, added and deleted; a chart sheet stays behind its neighbour", () => {
  const { model, save } = opened(anExcelBook());
  const [figures, hidden, veryHidden] = model.sheets;
  if (!figures || !hidden || !veryHidden) throw new Error("Three sheets");
  done(model.renameSheet(figures.id, "Số liệu & ghi chú"));
  done(model.setVisibility(hidden.id, "visible"));
  done(model.deleteSheet(veryHidden.id));
  done(model.moveSheet(hidden.id, 0));
  done(model.addSheet("Mới"));
  const after = save();
  expect(brokenRules(after)).toEqual([]);
  const tabs = [...partTextOf(after, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  expect(tabs.map(([, name]) => name)).toEqual(["Ẩn", "Số liệu &amp; ghi chú", "Biểu đồ", "Mới"]);
  expect(opened(after).model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Ẩn", "visible"],
    ["Số liệu & ghi chú", "visible"],
    ["Mới", "visible"],
  ]);
});

test("what does not move along with cells is told, once they have moved", () => {
  const { model, leftBehind } = opened(anExcelBook());
  const { id, name } = model.activeSheet;
  done(model.enterText(id, cell("B2"), "36"));
  expect(leftBehind()).toEqual([]);
  done(model.insertRows(id, 10, 1));
  done(model.renameSheet(id, "Tên khác"));
  expect(leftBehind()).toEqual([
    {
      sheet: name,
      kinds: [
        ...["hyperlinks", "comments", "drawings", "pageBreaks", "filters"],
        ...["colorScales", "richText"],
      ],
    },
  ]);
});

test("whatever is done to a workbook is in its file, and the file is sound", () => {
  const bytes = createXlsx(aBook().sheets.map((sheet) => sheet.layout()));
  fc.assert(
    fc.property(anyDeeds, (steps) => {
      const { model, save } = opened(bytes);
      for (const step of steps) run(model, step);
      const after = save();
      expect(brokenRules(after)).toEqual([]);
      expect(contentOf(opened(after).model)).toEqual(contentOf(model));
    }),
    { numRuns: 60 },
  );
});

/** Everything that a file says of a workbook; a column of the usual width may or may not say so. */
const contentOf = (model: OpenWorkbook["model"]): unknown => ({
  names: model.names,
  active: model.activeSheet.name,
  sheets: model.sheets.map((sheet) => {
    const layout = sheet.layout();
    const columns = layout.columns.map(({ width = 8.43, ...column }) => ({ ...column, width }));
    return { ...layout, columns };
  }),
});
