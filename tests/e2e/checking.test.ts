import { useBench, type Bench } from "./support/bench";
import { injectJune, transport } from "./support/inject";
import { savedReport } from "./support/unitBook";

const SHEET = "KH 06-2023 Sở GTVT";
const INDICATOR = "III.2.d-1";
const openBench = useBench();

/** Injects the sheet of Sở Giao thông vận tải for June 2023, and gives every row what it must have. */
async function fillIn(
  bench: Bench,
): Promise<{ readonly numerator: string; readonly status: string }> {
  const { pane } = bench;
  await injectJune(bench, transport);
  await pane.getByText(`Đã chèn biểu “${SHEET}”`).waitFor();
  const { tasks, indicators } = savedReport(await bench.save(), SHEET);
  for (const { numerator, denominator } of indicators) {
    await bench.enter(denominator.place.cell ?? "", "100");
    await bench.enter(numerator.place.cell ?? "", "95");
  }
  const own = indicators.find(({ code }) => code === INDICATOR);
  return {
    numerator: own?.numerator.place.cell ?? "",
    status: tasks[0]?.status.place.cell ?? "",
  };
}

test("an officer sees a finding appear, mends by one press, undoes, keeps with a reason, and closes the period", async () => {
  const bench = await openBench();
  const { pane, page } = bench;
  const { numerator, status } = await fillIn(bench);
  await bench.ribbon("Kiểm tra");
  await pane.getByText("Đủ điều kiện gửi", { exact: true }).waitFor();

  await bench.enter(numerator, "950");
  await page.getByRole("button", { name: "Có", exact: true }).click();
  const errors = pane.getByRole("region", { name: "Lỗi phải sửa (1)" });
  await errors.getByText("Số đã thực hiện (950) lớn hơn Tổng số (100).").waitFor();
  await errors.getByRole("button", { name: `Biểu “${SHEET}”, ô ${numerator}` }).click();
  await bench.retype("'95");
  await page.getByRole("button", { name: "Có", exact: true }).click();
  await pane.getByText("Đủ điều kiện gửi", { exact: true }).waitFor();

  await pane.getByRole("button", { name: "Sửa thành “95”" }).click();
  await pane.getByText("Đã sửa 1 ô").waitFor();
  await pane.getByRole("button", { name: "Sửa thành “95”" }).waitFor({ state: "detached" });
  expect(numeratorIn(await bench.save())).toMatchObject({ kind: "number", value: 95 });
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByRole("button", { name: "Sửa thành “95”" }).waitFor();
  expect(numeratorIn(await bench.save())).toMatchObject({ value: 95, text: "95" });

  const asText = pane.getByRole("listitem").filter({ hasText: "ghi dạng chữ" });
  await asText.getByRole("button", { name: "Giữ lại" }).click();
  await asText.getByLabel("Lý do giữ").fill("Sổ gốc ghi dạng chữ");
  await asText.getByRole("button", { name: "Giữ với lý do này" }).click();
  await pane.getByRole("region", { name: "Đã giữ, có lý do (1)" }).waitFor();

  await pane.getByRole("button", { name: "Đóng kỳ" }).click();
  await pane.getByText(/Đã đóng kỳ, gửi ngày/).waitFor();
  await bench.enter(status, "x");
  const { status: typed } = savedReport(await bench.save(), SHEET).tasks[0] ?? {};
  expect(typed?.text).toBe("");
}, 120_000);

const numeratorIn = (bytes: Uint8Array) =>
  savedReport(bytes, SHEET).indicators.find(({ code }) => code === INDICATOR)?.numerator;
