import { applyMends, undoOf } from "../../src/actions";
import type { Mend } from "../../src/reporting";
import { err, ok } from "../../src/shared";
import { grid } from "../support/grid";
import { memoryWorkbook } from "../support/memoryWorkbook";

const sheet = "KH 06-2023";
const mendAt = (cell: string, before: string | number, after: string | number): Mend => ({
  place: { sheet, cell },
  before,
  after,
});
const workbook = () =>
  memoryWorkbook({
    sheets: [{ name: sheet, visibility: "visible", isProtected: true }],
    grids: [grid('| đang TH | "1234" | 5 |')],
  });
async function valuesOf(book: ReturnType<typeof workbook>) {
  const grids = await book.readSheets([sheet]);
  return grids.ok ? grids.value[0]?.values : grids.error;
}

test("applyMends writes what is certain, in one change, and undoing brings it back", async () => {
  const book = workbook();
  const mends = [mendAt("A1", "đang TH", "Đang thực hiện"), mendAt("B1", "1234", 1234)];
  expect(await applyMends(book, mends)).toEqual(ok({ applied: mends, passedOver: [] }));
  expect(await valuesOf(book)).toEqual([["Đang thực hiện", 1234, 5]]);
  expect(book.changes).toHaveLength(1);
  await applyMends(book, mends.map(undoOf));
  expect(await valuesOf(book)).toEqual([["đang TH", "1234", 5]]);
});

test("applyMends leaves alone a cell that holds something else by now, a number for a text included", async () => {
  const book = workbook();
  const stale = [mendAt("A1", "đang làm", "x"), mendAt("C1", "5", 6), mendAt("Z9", "a", "b")];
  expect(await applyMends(book, stale)).toEqual(ok({ applied: [], passedOver: stale }));
  expect(book.changes).toEqual([]);
});

test("applyMends says what the workbook refuses", async () => {
  const protectedBook = memoryWorkbook(
    { grids: [grid("| đang TH |")] },
    { apply: { code: "sheetProtected", sheet } },
  );
  const mend = mendAt("A1", "đang TH", "Đang thực hiện");
  expect(await applyMends(protectedBook, [mend])).toEqual(err({ code: "sheetProtected", sheet }));
  const lost = [{ ...mend, place: { sheet: "?", cell: "A1" } }];
  expect(await applyMends(protectedBook, lost)).toMatchObject(err({ code: "sheetMissing" }));
});
