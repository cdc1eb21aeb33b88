import { createWorkbookModel } from "../../../src/workbench/model";
import { officeWorkbook } from "../../../src/workbook/office";
import { aPlainSheet } from "../../support/aPlainSheet";
import { startOfficeHost } from "../../support/officeHost";

test("a text of several looks is told apart in Excel, until something else is written there", async () => {
  const content = [
    ["Sở Y tế", "x"],
    [null, "Sở Tư pháp"],
  ];
  const sheet = aPlainSheet("Biểu", content, { richTexts: ["A1", "B2"] });
  const model = createWorkbookModel({ sheets: [sheet] }, { clock: () => "2023-06-20T08:30:00" });
  const host = startOfficeHost({ model });
  const workbook = officeWorkbook();
  const richTexts = async () => {
    const grids = await workbook.readSheets(["Biểu"], { richTexts: true });
    return grids.ok && grids.value[0]?.richTexts;
  };
  expect(await richTexts()).toEqual(["A1", "B2"]);
  await workbook.apply({ cells: [{ sheet: "Biểu", address: "A1", content: [["Sở Y tế"]] }] });
  expect(await richTexts()).toEqual(["B2"]);
  expect(model.sheets[0]?.layout().richTexts).toEqual(["B2"]);
  host.stop();
});
