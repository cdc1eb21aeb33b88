import { join } from "node:path";
import { openedFile } from "../support/opened";
import { readLayout } from "../../src/workbook/xlsx";
import { useBench } from "./support/bench";

const openBench = useBench();
const legacyFile = join("tests", "fixtures", "recognition", "seen", "04-tcvn3.xlsx");

/** The contents and looks of the sheet as a file has them. */
function sheetOf(bytes: Uint8Array) {
  const file = openedFile(bytes);
  const layout = readLayout(file, file.workbook.sheets[0]?.name ?? "");
  return layout.ok ? { content: layout.value.content, styles: layout.value.styles } : undefined;
}

test("an officer sees what old letters mean, has them mended in the workbook, and has them back", async () => {
  const bench = await openBench();
  const { page, pane } = bench;
  await page.getByLabel("Mở tệp").setInputFiles(legacyFile);
  await pane.getByRole("button", { name: "Trang khác" }).click();
  await pane.getByRole("menuitemradio", { name: "Sửa phông chữ và dạng số" }).click();
  await pane.getByRole("button", { name: /^Xem từng ô: Phông cũ TCVN3/ }).click();
  const before = sheetOf(await bench.save());
  await pane.getByRole("checkbox", { name: /^Phông cũ TCVN3/ }).click();
  await pane.getByRole("button", { name: /^Sửa \d+ ô đã chọn/ }).click();
  await pane.getByText(/^Đã sửa \d+ ô/).waitFor();
  const mended = sheetOf(await bench.save());
  expect(mended?.content.flat()).toContain("NỘI DUNG CÔNG VIỆC");
  expect(mended?.styles).not.toEqual(before?.styles);
  await pane.getByRole("button", { name: /^Hoàn tác/ }).click();
  await pane.getByText(/^Đã trả lại \d+ ô/).waitFor();
  expect(sheetOf(await bench.save())).toEqual(before);
}, 60_000);
