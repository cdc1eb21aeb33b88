import { rateTitle, shortTitle } from "../../../src/plan/reading/titles";

test.each([
  [
    "Hướng dẫn các trường học thu phí không dùng tiền mặt.",
    "Hướng dẫn các trường học thu phí không dùng tiền mặt",
  ],
  [
    "Số hóa 100% dữ liệu hộ tịch (nhóm sổ khai sinh, nhóm sổ khai tử) trên toàn tỉnh.",
    "Số hóa 100% dữ liệu hộ tịch trên toàn tỉnh",
  ],
  [
    "Bố trí trang thiết bị tại bộ phận một cửa. Tập huấn quy trình cho cán bộ.",
    "Bố trí trang thiết bị tại bộ phận một cửa",
  ],
])("The short title of “%s” is its first sentence without remarks", (text, title) => {
  expect(shortTitle(text)).toBe(title);
});

test.each([
  [
    "Triển khai các giải pháp kỹ thuật để người dân được phục vụ nhanh hơn ở mọi nơi",
    "Triển khai các giải pháp kỹ thuật",
  ],
  [
    "Kết nối dữ liệu giữa Cơ sở dữ liệu dân cư với các ngành như: y tế; giáo dục; giao thông",
    "Kết nối dữ liệu giữa Cơ sở dữ liệu dân cư với các ngành",
  ],
  [
    "Đề nghị các cơ sở lưu trú bao gồm: khách sạn, nhà nghỉ thực hiện thông báo qua ứng dụng",
    "Đề nghị các cơ sở lưu trú thực hiện thông báo qua ứng dụng",
  ],
])("A long sentence is left where its sense is whole: “%s”", (text, title) => {
  expect(shortTitle(text, 60)).toBe(title);
});

test("A sentence that can be left nowhere ends with an ellipsis after a word", () => {
  const title = shortTitle("một hai ba bốn năm sáu bảy tám chín mười ".repeat(4), 60);
  expect(title).toMatch(/^Một hai .*\p{L}…$/u);
  expect(title.length).toBeLessThanOrEqual(60);
});

test("A rate's title says “Tỷ lệ” once, and keeps the verb “số hóa”", () => {
  expect(rateTitle("Tỉ lệ hồ sơ trực tuyến", "")).toBe("Tỷ lệ hồ sơ trực tuyến");
  expect(rateTitle("số hồ sơ tiếp nhận", "")).toBe("Tỷ lệ hồ sơ tiếp nhận");
  expect(rateTitle("Số hóa dữ liệu", "")).toBe("Tỷ lệ số hóa dữ liệu");
  expect(rateTitle("TTHC có phát sinh", "")).toBe("Tỷ lệ TTHC có phát sinh");
});
