import { parseRate } from "../../src/reporting";
import type { CellValue } from "../../src/shared";

const place = { sheet: "S", cell: "K9" };

test.each<[CellValue, readonly number[]]>([
  [0.6601, [0.6601, 66.01]],
  [85.5, [85.5, 8550]],
  ["85,5%", [85.5]],
  ["85,5", [85.5, 8550]],
  ["45.586/69.064 hồ sơ (đạt 66,01%)", [66.01]],
  ["12/20", []],
  ["66.010", [66_010, 6_601_000, 66.01, 6601]],
  ["chưa rõ", []],
  [null, []],
])("the percentages that %j can mean, in points", (value, percents) => {
  expect(parseRate(value, place)).toMatchObject({ percents, place });
});

test("a rate's text is what the cell holds", () => {
  expect(parseRate("85,5%", place).text).toBe("85,5%");
  expect(parseRate(0.66, place).text).toBe("0.66");
});
