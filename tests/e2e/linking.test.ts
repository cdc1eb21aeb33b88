import { readFileSync } from "node:fs";
import { join } from "node:path";
import { useBench, type Bench } from "./support/bench";

const openBench = useBench();
const FILE = "Duc Pho.xlsx";
const sample = readFileSync(join(__dirname, "../fixtures/recognition/seen", "01-district.xlsx"));

/** Opens a unit's workbook and has its own table looked for on the pane, for a month of 2023. */
async function findTable({ page, pane }: Bench, buffer: Buffer, month: string) {
  await page.getByLabel("Mở tệp").setInputFiles({ name: FILE, mimeType: "", buffer });
  await pane.getByRole("button", { name: "Trang khác" }).click();
  await pane.getByRole("menuitemradio", { name: "Bảng có sẵn" }).click();
  const tables = pane.getByRole("tabpanel", { name: "Bảng có sẵn" });
  await tables.getByLabel("Kỳ báo cáo").selectOption({ label: month });
  await tables.getByLabel("Năm", { exact: true }).selectOption({ label: "2023" });
  await tables.getByRole("button", { name: "Tìm bảng trong sổ" }).click();
  await tables.getByRole("region", { name: "Bảng tìm thấy" }).waitFor();
  return tables;
}

/** Picks a file, and has it consolidated into the open workbook for a month of 2023. */
async function consolidate({ ribbon, pane }: Bench, buffer: Buffer, month: string) {
  await ribbon("Tổng hợp");
  const consolidation = pane.getByRole("tabpanel", { name: "Tổng hợp" });
  await consolidation
    .locator("input[accept]")
    .setInputFiles([{ name: FILE, mimeType: "", buffer }]);
  await consolidation.getByLabel("Kỳ báo cáo").selectOption({ label: month });
  await consolidation.getByLabel("Năm", { exact: true }).selectOption({ label: "2023" });
  await consolidation.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await consolidation.getByText(/^Đã ghi biểu “.+” vào sổ đang mở$/).waitFor();
  return consolidation;
}

test("an officer links the unit's own table, is shown a wrong figure in it, and it counts; next month asks nothing", async () => {
  const bench = await openBench();
  const { pane } = bench;
  const tables = await findTable(bench, sample, "Tháng 6");
  await tables.getByRole("region", { name: "Câu hỏi (1)" }).waitFor();
  await tables.getByLabel("Dòng 16 là").selectOption("III.8.a");
  await tables.getByRole("region", { name: "Câu hỏi: đã trả lời hết" }).waitFor();
  await tables.getByRole("button", { name: "Liên kết", exact: true }).click();
  await tables.getByText("Đã liên kết “Bao cao T6”: 8 dòng của kế hoạch").waitFor();

  await bench.ribbon("Kiểm tra");
  await bench.enter("G15", "40000");
  const errors = pane.getByRole("region", { name: /^Lỗi phải sửa/ });
  await errors.getByText(/40\.000.*31\.020/).waitFor();
  await bench.enter("G15", "18451");
  await errors.getByText(/40\.000.*31\.020/).waitFor({ state: "detached" });
  const june = Buffer.from(await bench.save());

  await bench.enter("A4", "BÁO CÁO KẾT QUẢ THỰC HIỆN ĐỀ ÁN 06 THÁNG 7 NĂM 2023");
  const july = Buffer.from(await bench.save());
  const next = await openBench();
  const again = await findTable(next, july, "Tháng 7");
  await again.getByRole("button", { name: /^Dòng: / }).waitFor();
  expect(await again.getByRole("region", { name: /^Câu hỏi/ }).count()).toBe(0);

  await bench.playRole("Thư ký (Công an tỉnh)");
  const consolidation = await consolidate(bench, june, "Tháng 6");
  const item = consolidation.getByRole("button", { name: /^III\.2\.e-1/ });
  expect(await item.textContent()).toContain("59,48%");
}, 180_000);

test("the secretariat answers what a unit's own table leaves open, and its next file asks nothing", async () => {
  const bench = await openBench();
  await bench.playRole("Thư ký (Công an tỉnh)");
  const asked = await consolidate(bench, sample, "Tháng 6");
  await asked.getByRole("button", { name: "Trả lời 1 câu hỏi" }).click();
  await asked.getByLabel("Dòng 16 là").selectOption("III.8.a");
  await asked.getByRole("button", { name: "Tính lại tệp này" }).click();
  await asked.getByText(/^Đã nhận biết bảng do đơn vị tự lập: 8 dòng/).waitFor();

  const province = Buffer.from(await bench.save());
  const later = await openBench();
  await later.page
    .getByLabel("Mở tệp")
    .setInputFiles({ name: "Tong hop.xlsx", mimeType: "", buffer: province });
  const again = await consolidate(later, sample, "Tháng 6");
  await again.getByText(/^Đã nhận biết bảng do đơn vị tự lập: 8 dòng/).waitFor();
  expect(await again.getByRole("button", { name: /câu hỏi$/ }).count()).toBe(0);
}, 180_000);
