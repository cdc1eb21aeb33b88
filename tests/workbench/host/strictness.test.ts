import { officerWorkbook, startOfficeHost } from "../../support/officeHost";
import { aWorkbook } from "../../support/aWorkbook";
import type { WorkbookModel } from "../../../src/workbench/model";

/** The code of the error by which Microsoft's office.js tells what went wrong; undefined where nothing did. */
async function failureOf(
  model: WorkbookModel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string | undefined> {
  const host = startOfficeHost({ model });
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  } finally {
    host.stop();
  }
}

const strict: readonly (readonly [
  title: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  code: string,
])[] = [
  [
    "values of another shape than their range",
    (sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]),
    "InvalidArgument",
  ],
  ["an address that is none", (sheet) => sheet.getRange("Ô 1"), "InvalidArgument"],
  [
    "a sheet that is not there",
    (_, { workbook }) => workbook.worksheets.getItem("Không có").activate(),
    "ItemNotFound",
  ],
  [
    "a name that a sheet has already",
    (_, { workbook }) => workbook.worksheets.add("GHI CHÚ"),
    "ItemAlreadyExists",
  ],
  [
    "a name that no sheet may have",
    (_, { workbook }) => workbook.worksheets.add("Quý I/2023"),
    "InvalidArgument",
  ],
  ["unprotecting an open sheet", (sheet) => sheet.protection.unprotect(), "AccessDenied"],
  [
    "protecting a sheet twice",
    (sheet) => {
      sheet.protection.protect({});
      sheet.protection.protect({});
    },
    "AccessDenied",
  ],
  [
    "a locked cell of a protected sheet",
    (sheet) => {
      sheet.protection.protect({});
      sheet.getRange("A1").values = [["x"]];
    },
    "AccessDenied",
  ],
  [
    "a list longer than 255 characters",
    (sheet) => {
      const source = "x".repeat(256);
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    },
    "InvalidArgument",
  ],
  [
    "a message above the web's 5 MB",
    (sheet) => (sheet.getRange("A1:A200").values = Array(200).fill(["x".repeat(32_000)])),
    "RequestPayloadSizeLimitExceeded",
  ],
  [
    "text longer than a cell holds",
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]),
    "InvalidArgument",
  ],
];

test.each(strict)("Excel refuses %s, and so does the workbench", async (_, work, code) => {
  expect(await failureOf(officerWorkbook(), work)).toBe(code);
});

test("text turns into dates and numbers unless its cell is text beforehand", async () => {
  const model = aWorkbook();
  await failureOf(model, (sheet) => {
    sheet.getRange("B1").numberFormat = [["@"]];
    sheet.getRange("A1:D1").values = [["12/2023", "12/2023", "0123", "'0123"]];
  });
  const { activeSheet } = model;
  expect([0, 1, 2, 3].map((column) => activeSheet.value(0, column))).toEqual([
    45261,
    "12/2023",
    123,
    "0123",
  ]);
});

test("when an action fails the earlier ones of its batch stay done", async () => {
  const model = aWorkbook("| cũ | cũ |");
  const code = await failureOf(model, (sheet) => {
    sheet.getRange("A1").values = [["mới"]];
    sheet.getRange("A2:A3").values = [[1]];
    sheet.getRange("B1").values = [["mới"]];
  });
  expect(code).toBe("InvalidArgument");
  expect([model.activeSheet.value(0, 0), model.activeSheet.value(0, 1)]).toEqual(["mới", "cũ"]);
});

test("a property that was not loaded cannot be read", async () => {
  const code = await failureOf(aWorkbook("| a |"), (sheet) => sheet.getRange("A1").values);
  expect(code).toBe("PropertyNotLoaded");
});

test("what the host does not play fails at once, by its name", async () => {
  const missing: string[] = [];
  const host = startOfficeHost({
    model: aWorkbook("| a |"),
    onNotImplemented: (member) => missing.push(member),
  });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load("standardWidth");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "NotImplemented" });
  expect(missing).toEqual(["Worksheet.standardWidth"]);
  host.stop();
});

test("a range that is kept follows rows that are put in above it", async () => {
  const model = aWorkbook("| a |\n| b |");
  const host = startOfficeHost({ model });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
    await context.sync();
    model.insertRows(model.activeSheet.id, 0, 2);
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["'Biểu 1'!A4", [["b"]]]);
  });
  host.stop();
});
