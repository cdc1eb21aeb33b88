import { readFileSync } from "node:fs";
import { join } from "node:path";
import { useBench, type Bench } from "./support/bench";

const openBench = useBench();
const SAMPLE = "01-district";
const path = join(__dirname, "../fixtures/recognition/seen", `${SAMPLE}.xlsx`);

/** Opens a workbook of a unit's own and looks for its table on the pane. */
async function findTable({ page, pane }: Bench, buffer: Buffer): Promise<void> {
  await page
    .getByLabel("Mở tệp")
    .setInputFiles({ name: `${SAMPLE}.xlsx`, mimeType: "", buffer });
  await pane.getByRole("button", { name: "Trang khác" }).click();
  await pane.getByRole("menuitemradio", { name: "Bảng có sẵn" }).click();
}
