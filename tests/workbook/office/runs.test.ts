import { runs } from "../../../src/workbook/office/drawing/runs";

test("neighbouring rows of one height are one run, in any order; a row without a height breaks it", () => {
  expect(
    runs([
      [3, 18],
      [1, 18],
      [0, 18],
      [2, undefined],
      [4, 20],
    ]),
  ).toEqual([
    { first: 0, last: 1, value: 18 },
    { first: 3, last: 3, value: 18 },
    { first: 4, last: 4, value: 20 },
  ]);
});
