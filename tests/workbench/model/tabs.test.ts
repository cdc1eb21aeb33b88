import { aLayout, at, done, formulas, refusal, workbookOf } from "../../support/aWorkbook";

const aBook = () =>
  workbookOf(
    [
      aLayout({ content: [["Tên"], [1]], names: [{ name: "moc", formula: "'Biểu 1'!$A$2" }] }),
      aLayout({ name: "Biểu 2", content: [[{ formula: "'Biểu 1'!A2*2" }]] }),
      aLayout({ name: "Ẩn", visibility: "hidden" }),
    ],
    { names: [{ name: "goc", formula: "'Biểu 1'!$A$2" }] },
  );
const names = (model: ReturnType<typeof aBook>) => model.sheets.map(({ name }) => name);

test.each([
  ["", "sheetNameInvalid"],
  ["a".repeat(32), "sheetNameInvalid"],
  ["Quý I/2023", "sheetNameInvalid"],
  ["'a", "sheetNameInvalid"],
  ["History", "sheetNameInvalid"],
  ["BIỂU 2", "sheetNameTaken"],
  ["KH 06-2023", undefined],
])("a sheet named %p: %p", (name, expected) => {
  expect(refusal(aBook().addSheet(name))).toBe(expected);
});

test("formulas and names follow a new name of a sheet, and are broken by its end", () => {
  const model = aBook();
  const { id } = model.activeSheet;
  done(model.renameSheet(id, "Số liệu"));
  const seen = () => [
    ...model.sheets.map((sheet) => formulas(sheet)[0]?.[0]),
    model.names[0]?.formula,
  ];
  expect(seen()).toEqual(["Tên", "='Số liệu'!A2*2", "", "'Số liệu'!$A$2"]);
  done(model.deleteSheet(id));
  expect(seen()).toEqual(["=#REF!*2", "", "#REF!"]);
  expect(model.activeSheet.name).toBe("Biểu 2");
});

test("the last visible sheet stays, and a hidden one cannot come in front", () => {
  const model = aBook();
  const [first, second, third] = model.sheets;
  if (!first || !second || !third) throw new Error("Three sheets");
  done(model.setVisibility(first.id, "hidden"));
  expect(model.activeSheet.name).toBe("Biểu 2");
  expect(refusal(model.deleteSheet(second.id))).toBe("lastVisibleSheet");
  expect(refusal(model.setVisibility(second.id, "hidden"))).toBe("lastVisibleSheet");
  expect(refusal(model.activate(third.id))).toBe("sheetHidden");
});

test("sheets are added, copied and moved to their places", () => {
  const model = aBook();
  done(model.addSheet(undefined, 0));
  const copy = done(model.copySheet(model.sheets[1]?.id ?? "", 1));
  done(model.moveSheet(model.sheets[0]?.id ?? "", 3));
  expect(names(model)).toEqual(["Biểu 1 (2)", "Biểu 1", "Biểu 2", "Sheet1", "Ẩn"]);
  expect(model.sheet(copy)?.names).toEqual([{ name: "moc", formula: "'Biểu 1 (2)'!$A$2" }]);
});

test("a table has unique headers, a name of its own, and does not overlap another", () => {
  const model = workbookOf([
    aLayout({
      content: [
        ["a", "b", "B", "c"],
        [1, 2, 3, { formula: "SUM(Bang[a])" }],
      ],
    }),
  ]);
  const { id } = model.activeSheet;
  const add = (address: string, name?: string) =>
    refusal(model.addTable(id, at(address), name === undefined ? {} : { name }));
  expect(add("A1:C2")).toBe("tableHeadersInvalid");
  expect(add("A1:B2", "DA06")).toBe("nameInvalid");
  expect(add("A1:B2", "Bang")).toBe(undefined);
  expect(add("B1:C2")).toBe("tablesOverlap");
  expect(model.activeSheet.value(1, 3)).toBe(1);
  done(model.changeTable("bang", { name: "SoLieu" }));
  expect(model.activeSheet.formula(1, 3)).toBe("=SUM(SoLieu[a])");
  expect(model.activeSheet.value(1, 3)).toBe(1);
});

test("custom XML must be well formed, and is found by its namespace", () => {
  const model = aBook();
  expect(refusal(model.addCustomXml("<a>"))).toBe("xmlInvalid");
  const { id, namespace } = done(model.addCustomXml('<a xmlns="urn:x"/>'));
  expect(namespace).toBe("urn:x");
  done(model.setCustomXml(id, "<b/>"));
  expect(model.customXml).toEqual([{ id, namespace: "", xml: "<b/>" }]);
  done(model.deleteCustomXml(id));
  expect(refusal(model.deleteCustomXml(id))).toBe("xmlPartMissing");
});
