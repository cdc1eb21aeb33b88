import { kebabName } from "../../src/vietnamese";

test.each([
  ["UBND huyện Lý Sơn", "ubnd-huyen-ly-son"],
  ["Sở Lao động - Thương binh và Xã hội", "so-lao-dong-thuong-binh-va-xa-hoi"],
  ["  Đài PT–TH (tỉnh) ", "dai-pt-th-tinh"],
  ["Sở Văn hóa".normalize("NFD"), "so-van-hoa"],
])("%s is kept by the key %s", (name, key) => {
  expect(kebabName(name)).toBe(key);
});
