import fc from "fast-check";
import type { CellRange } from "../../../../src/sheets";
import type { Outcome, WorkbookModel } from "../../../../src/workbench/model";
import { aLayout, workbookOf } from "../../../support/aWorkbook";

const index = fc.integer({ min: 0, max: 6 });
const count = fc.integer({ min: 1, max: 3 });
const range: fc.Arbitrary<CellRange> = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const position = fc.record({ rowIndex: index, columnIndex: index });
const text = fc.constantFrom(
  "1",
  "85,5%",
  "14/6/2023",
  "đơn vị",
  "=A1+1",
  "=SUM(B1:B5)",
  "='Biểu 2'!A1",
  "'007",
  "",
);
const axis = fc.constantFrom("row" as const, "column" as const);

/** Something done to a workbook, on its first or second sheet. */
export interface Deed {
  readonly name: string;
  run(model: WorkbookModel, sheetId: string): Outcome<unknown>;
}
const deed = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  run: (model: WorkbookModel, sheetId: string, given: T) => Outcome<unknown>,
): fc.Arbitrary<Deed> =>
  arbitrary.map((given) => ({
    name: `${name} ${fc.stringify(given)}`,
    run: (model, sheetId) => run(model, sheetId, given),
  }));

const deeds: readonly fc.Arbitrary<Deed>[] = [
  deed("type", fc.tuple(position, text), (m, id, [cell, typed]) => m.enterText(id, cell, typed)),
  deed(
    "set values",
    fc.tuple(range, fc.constantFrom(7, "12/2023", "", true, null)),
    (m, id, [r, v]) => m.setValues(id, r, [[v]]),
  ),
  deed(
    "clear",
    fc.tuple(range, fc.constantFrom("all" as const, "contents" as const, "formats" as const)),
    (m, id, [r, what]) => m.clear(id, r, what),
  ),
  deed(
    "fill",
    fc.tuple(range, fc.constantFrom("down" as const, "right" as const)),
    (m, id, [r, way]) => m.fill(id, r, way),
  ),
  deed("copy", fc.tuple(range, range), (m, id, [from, to]) => {
    const clip = m.copy(id, from);
    return clip.ok ? m.paste(clip.value, { sheetId: id, range: to }) : clip;
  }),
  deed("move", fc.tuple(range, position), (m, id, [r, cell]) =>
    m.move({ sheetId: id, range: r }, { sheetId: id, cell }),
  ),
  deed("move abroad", fc.tuple(range, position), (m, id, [r, cell]) =>
    m.move({ sheetId: id, range: r }, { sheetId: m.sheets.at(-1)?.id ?? id, cell }),
  ),
  deed("insert rows", fc.tuple(index, count), (m, id, [from, n]) => m.insertRows(id, from, n)),
  deed("delete rows", fc.tuple(index, count), (m, id, [from, n]) => m.deleteRows(id, from, n)),
  deed("insert columns", fc.tuple(index, count), (m, id, [from, n]) =>
    m.insertColumns(id, from, n),
  ),
  deed("delete columns", fc.tuple(index, count), (m, id, [from, n]) =>
    m.deleteColumns(id, from, n),
  ),
  deed("sort", fc.tuple(range, fc.boolean()), (m, id, [r, descending]) =>
    m.sort(id, r, { keys: [{ column: 0, descending }] }),
  ),
  deed("merge", fc.tuple(range, fc.boolean()), (m, id, [r, across]) => m.merge(id, r, across)),
  deed("unmerge", range, (m, id, r) => m.unmerge(id, r)),
  deed(
    "style",
    fc.tuple(range, fc.constantFrom({ bold: true }, { fill: "#FFFFCC" }, { fill: null })),
    (m, id, [r, patch]) => m.applyStyle(id, r, patch),
  ),
  deed(
    "resize",
    fc.tuple(axis, index, fc.constantFrom(undefined, 0, 30)),
    (m, id, [a, first, size]) => m.resize({ sheetId: id, axis: a, first, last: first + 1 }, size),
  ),
  deed("group", fc.tuple(axis, index), (m, id, [a, first]) =>
    m.group({ sheetId: id, axis: a, first, last: first + 1 }),
  ),
  deed("levels", fc.integer({ min: 1, max: 3 }), (m, id, rows) =>
    m.showOutlineLevels(id, { rows }),
  ),
  deed("rule", range, (m, id, r) =>
    m.setRule(id, r, {
      condition: { kind: "custom", formula: "A1>0" },
      allowBlank: true,
      alert: { style: "stop", title: "", message: "" },
    }),
  ),
  deed("protect", fc.constant({}), (m, id, given) => m.protect(id, given)),
  deed("unprotect", fc.constant(undefined), (m, id) => m.unprotect(id)),
  deed("rename", fc.constantFrom("Biểu 3", "Tổng hợp"), (m, id, name) => m.renameSheet(id, name)),
  deed("copy sheet", fc.constant(undefined), (m, id) => m.copySheet(id)),
  deed("delete sheet", fc.constant(undefined), (m, id) => m.deleteSheet(id)),
  deed("hide sheet", fc.constant(undefined), (m, id) => m.setVisibility(id, "hidden")),
  deed("add sheet", fc.constant(undefined), (m) => m.addSheet()),
  deed("name", fc.constantFrom("so_lieu", "A1"), (m, _, name) =>
    m.setName(undefined, { name, formula: "'Biểu 1'!$A$1:$B$2" }),
  ),
];

/** Some deeds, each on the first sheet or on the last. */
export const anyDeeds = fc.array(fc.tuple(fc.oneof(...deeds), fc.boolean()), { maxLength: 8 });

/** A workbook of two sheets that look at each other. */
export const aBook = (): WorkbookModel =>
  workbookOf([
    aLayout({
      content: [
        ["Đơn vị", "Số", "Tổng"],
        ["Sở Y tế", 3, { formula: "SUM(B2:B4)" }],
        ["Sở Tư pháp", 1, { formula: "'Biểu 2'!A1+B3" }],
        ["Sở Xây dựng", 2, { formula: "C2/B4" }],
      ],
      merges: ["E1:F2"],
      tables: [{ name: "Bang", range: "A1:C4" }],
    }),
    aLayout({ name: "Biểu 2", content: [[5, { formula: "'Biểu 1'!B2" }]] }),
  ]);

/** Everything that can be seen of a workbook. */
export const seen = (model: WorkbookModel): unknown => ({
  sheets: model.sheets.map((sheet) => ({ id: sheet.id, ...sheet.layout() })),
  names: model.names,
});

/** Does one of `anyDeeds`. */
export function run(
  model: WorkbookModel,
  [step, isFirst]: readonly [Deed, boolean],
): Outcome<unknown> {
  const sheet = isFirst ? model.sheets[0] : model.sheets.at(-1);
  return step.run(model, sheet?.id ?? "");
}
