import { diagnoseCells, mendCells, restoreCells } from "../../src/actions";
import type { Result } from "../../src/shared";
import { createXlsx, type FileWorkbook } from "../../src/workbook/xlsx";
import type { WorkbookError } from "../../src/workbook";
import { aPlainSheet } from "../support/aPlainSheet";
import { encodeLegacy } from "../support/legacyText";
import { unitFile } from "../support/unitFile";
import { openedWorkbook } from "../support/opened";

const legacy = encodeLegacy("Công an tỉnh phối hợp", "tcvn3");
const old = aPlainSheet(
  "Biểu cũ",
  [
    [legacy, "1.234.567"],
    ["Sở Y tế ", "3.450", 5],
  ],
  {
    styles: [
      { range: "A1", style: { fontName: ".VnTime", bold: true } },
      { range: "B1", style: { numberFormat: "@" } },
    ],
  },
);
const closed = aPlainSheet("Khóa", [["Sở Y tế "]], { protection: {} });
const unseen = aPlainSheet("Ẩn", [["Sở Y tế "]], { visibility: "hidden" });
const book = (): FileWorkbook => openedWorkbook(createXlsx([old, closed, unseen]));

const valueOf = <T>(result: Result<T, WorkbookError>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const faultsOf = async (workbook: FileWorkbook) => valueOf(await diagnoseCells(workbook)).faults;
const cellsOf = async (workbook: FileWorkbook) => {
  const [grid] = valueOf(await workbook.readSheets(["Biểu cũ"], { fonts: true }));
  return [grid?.values, grid?.fonts, grid?.numberFormats];
};

test("every sheet that is seen and not ours is looked through; those that are protected are named", async () => {
  const { faults, sheets, closed: protectedSheets } = valueOf(await diagnoseCells(book()));
  expect(sheets).toEqual(["Biểu cũ", "Khóa"]);
  expect(protectedSheets).toEqual(["Khóa"]);
  expect(faults.map(({ place, kinds }) => `${place.sheet} ${place.cell} ${kinds.join()}`)).toEqual([
    "Biểu cũ A1 tcvn3",
    "Biểu cũ B1 textNumber",
    "Biểu cũ A2 spaces",
    "Biểu cũ B2 ambiguousNumber",
    "Khóa A1 spaces",
  ]);
});

test("a sheet of ours is the check's business", async () => {
  const workbook = openedWorkbook(
    await unitFile("so-y-te", { "III.2.b": { difficulty: "Sở Y tế " } }),
  );
  const { faults, closed: protectedSheets } = valueOf(await diagnoseCells(workbook));
  expect([faults, protectedSheets]).toEqual([[], []]);
});

test("looking changes nothing, tells how far it has come, and stops when asked", async () => {
  const workbook = book();
  const before = workbook.save();
  const told: string[] = [];
  await diagnoseCells(workbook, {
    onProgress: ({ done, total }) => told.push(`${done}/${total}`),
  });
  expect(told).toEqual(["0/2", "1/2"]);
  expect(workbook.save()).toEqual(before);
  const stopped = await diagnoseCells(workbook, { signal: AbortSignal.abort() });
  expect(stopped).toEqual({ ok: false, error: { code: "cancelled" } });
});

test("only the cells chosen are mended, and given back exactly as they were", async () => {
  const workbook = book();
  const before = await cellsOf(workbook);
  const chosen = (await faultsOf(workbook)).filter(({ place }) => place.sheet === "Biểu cũ");
  const { mended, passedOver } = valueOf(await mendCells(workbook, chosen));
  expect([mended.length, passedOver.length]).toEqual([3, 0]);
  expect(await cellsOf(workbook)).toEqual([
    [
      ["Công an tỉnh phối hợp", 1234567],
      ["Sở Y tế", "3.450", 5],
    ],
    [
      ["Times New Roman", "Times New Roman"],
      ["Times New Roman", "Times New Roman", "Times New Roman"],
    ],
    [
      [null, "#,##0"],
      [null, null, null],
    ],
  ]);
  expect(valueOf(await restoreCells(workbook, mended)).passedOver).toEqual([]);
  expect(await cellsOf(workbook)).toEqual(before);
});

test("a cell that somebody has changed meanwhile is passed over, both ways", async () => {
  const workbook = book();
  const [first, second] = await faultsOf(workbook);
  if (!first || !second) throw new Error("nothing is wrong");
  const write = (address: string) =>
    workbook.apply({ cells: [{ sheet: "Biểu cũ", address, content: [["khác"]] }] });
  await write("A1");
  const { mended, passedOver } = valueOf(await mendCells(workbook, [first, second]));
  expect(passedOver.map(({ cell }) => cell)).toEqual(["A1"]);
  await write("B1");
  expect(valueOf(await restoreCells(workbook, mended)).mended).toEqual([]);
  expect((await cellsOf(workbook))[0]?.[0]).toEqual(["khác", "khác"]);
});

test("a protected sheet is refused, and nothing of the other sheets is mended", async () => {
  const workbook = book();
  const before = await cellsOf(workbook);
  expect(await mendCells(workbook, await faultsOf(workbook))).toMatchObject({
    ok: false,
    error: { code: "sheetProtected", sheet: "Khóa" },
  });
  expect(await cellsOf(workbook)).toEqual(before);
});
