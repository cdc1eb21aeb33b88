import { asText, typed } from "../../../src/workbook/office/drawing/typed";

describe("a text given to Excel", () => {
  test.each([
    "12/2023",
    "1/2",
    "0123",
    "1E5",
    "(12)",
    "=SUM(A1)",
    "+84 255",
    "-",
    "@tỉnh",
    "'khóa",
    "85,5%",
    "TRUE",
    "false",
    "#N/A",
    "$5",
    "Mar 5",
    "Thg6 2023",
    "III.2.đ",
    " 12",
  ])("%p gets an apostrophe, because Excel could take it for something else", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test.each([
    "",
    "Sở Giao thông vận tải",
    "Đạt",
    "Tiếp nhận 100% hồ sơ của 13 huyện, thị xã, thành phố trong tỉnh",
  ])("%p stays as it is", (text) => {
    expect(asText(text)).toBe(text);
  });

  test("numbers and logical values are no texts, and only a formula computes", () => {
    const same = (formula: string) => formula;
    expect([12, true, null, { formula: "A1+1" }].map((content) => typed(content, same))).toEqual([
      12,
      true,
      null,
      "=A1+1",
    ]);
  });
});
