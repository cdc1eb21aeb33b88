import { excessRows, type DataRow } from "../../src/sheets";
import { JUNE, MAY } from "../support/aProvince";

const row = (code: string, period = JUNE): DataRow => ({
  kind: "indicator",
  period,
  code,
  part: { standing: "missing", unitId: "ba-to" },
});

/** As many rows as Excel has room for below a header. */
const full: readonly DataRow[] = Array.from({ length: 1_048_575 }, () => row("III.1.a-1"));

test("a sheet of figures has room for as many rows as Excel, its header apart", () => {
  expect(excessRows([], full)).toBeUndefined();
  expect(excessRows(full, [])).toBeUndefined();
  expect(excessRows(full, [row("III.1.a-1", MAY)])).toBe(1_048_576);
});

test("a row that takes the place of another needs no room", () => {
  expect(excessRows(full, [row("III.1.a-1")])).toBeUndefined();
});
