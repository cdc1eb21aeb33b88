import { officeWorkbookOf } from "../../support/officeHost";
import { aPlainSheet } from "../../support/aPlainSheet";

test("an error is told from a text that looks like one, and a formula that shows nothing from an empty cell", async () => {
  const sheet = aPlainSheet("Tính", [
    ["#DIV/0!", { formula: "1/0" }],
    [{ formula: '""' }, null],
  ]);
  const read = await officeWorkbookOf({ sheets: [sheet] }).readSheets(["Tính"]);
  const [grid] = read.ok ? read.value : [];
  expect(grid?.values).toEqual([
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["", null],
  ]);
  expect(grid?.formulas).toEqual([
    [null, "=1/0"],
    ['=""', null],
  ]);
});
