import fc from "fast-check";
import { plainKey, textKey } from "../../src/vietnamese";

describe("textKey", () => {
  test.each([
    ["Tỷ lệ", "tỉ lệ"],
    ["Quý I/2023", "quí I/2023"],
    ["CÔNG TY", "công ti"],
    ["hoà", "hòa"],
    ["Uỷ ban nhân dân", "Ủy ban nhân dân"],
    ["thuỷ sản", "thủy sản"],
    ["khoẻ", "khỏe"],
    ["Xoá đăng ký", "Xóa đăng kí"],
    ["Sở\u00a0 Tư  pháp ", "sở tư pháp"],
    ["Lao động – Thương binh", "Lao động - Thương binh"],
    ["“đúng”", '"đúng"'],
    ["SỞ Y TẾ".normalize("NFD"), "sở y tế"],
    ["Tư\u00ad\u200b pháp", "tư pháp"],
  ])("folds %j and %j", (a, b) => {
    expect(textKey(a)).toBe(textKey(b));
  });

  test.each([
    ["tỉnh", "tinh"],
    ["Sơn Tây", "Sơn Tay"],
    ["tuy", "tui"],
    ["may", "mai"],
    ["sở, ngành", "sở ngành"],
    ["đã", "da"],
  ])("keeps %j and %j apart", (a, b) => {
    expect(textKey(a)).not.toBe(textKey(b));
  });

  test("is its own key, whatever the composition", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."aăâeêioôơuưyhqtđ TỶÝỏèẽạ-–“ \u0300\u0301"),
    });
    fc.assert(
      fc.property(text, (typed) => {
        expect(textKey(textKey(typed))).toBe(textKey(typed));
        expect(textKey(typed.normalize("NFD"))).toBe(textKey(typed));
      }),
      { examples: [["oẽ\u0300"], ["uỷ\u0301"]], numRuns: 1000 },
    );
  });
});

describe("plainKey", () => {
  test("has no accents and no đ", () => {
    expect(plainKey("Độc lập - Tự do - Hạnh phúc")).toBe("doc lap - tu do - hanh phuc");
  });
});
