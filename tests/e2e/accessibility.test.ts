import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { useBench, type Bench } from "./support/bench";
import { askToInject, transport } from "./support/inject";

const openBench = useBench();

const frame = 'iframe[title="Tiến độ"]';

/** What axe finds wrong in the pane, or in the whole page. */
async function violations({ page }: Bench, place: "pane" | "page"): Promise<readonly string[]> {
  // Fluent's focus traps are no content: they hand the focus on.
  const axe = new AxeBuilder({ page }).exclude([frame, "[data-tabster-dummy]"]);
  const part = place === "pane" ? axe.include([frame, "body"]) : axe;
  const found = await part.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

async function inject(bench: Bench): Promise<void> {
  await askToInject(bench, transport);
  await bench.pane.getByText(/^Đã chèn biểu/).waitFor();
}

/** Makes the pane as narrow as the workbench lets it be, 320 px. */
async function narrow({ page }: Bench): Promise<void> {
  const splitter = page.getByRole("separator", { name: "Đổi độ rộng khung" });
  for (let times = 0; times < 3; times++) await splitter.press("ArrowRight");
}

/** Opens a unit's own workbook and one of the pane's further pages over it. */
async function openPage({ page, pane }: Bench, name: string, file: string): Promise<void> {
  const path = join("tests", "fixtures", "recognition", "seen", `${file}.xlsx`);
  await page.getByLabel("Mở tệp").setInputFiles(path);
  await pane.getByRole("button", { name: "Trang khác" }).click();
  await pane.getByRole("menuitemradio", { name }).click();
}

describe.each([
  ["its usual width", { width: 1400, height: 900 }],
  ["a narrow window", { width: 800, height: 700 }],
])("in %s nobody is shut out of", (_, size) => {
  test("the page that injects a sheet, before and after", async () => {
    const bench = await openBench(size);
    await bench.pane.getByRole("button", { name: "Chèn biểu" }).waitFor();
    expect(await violations(bench, "pane")).toEqual([]);
    await inject(bench);
    expect(await violations(bench, "pane")).toEqual([]);
  }, 60_000);

  test("the page that checks, with findings", async () => {
    const bench = await openBench(size);
    await inject(bench);
    await bench.ribbon("Kiểm tra");
    await bench.pane.getByRole("region", { name: /Lỗi phải sửa/ }).waitFor();
    expect(await violations(bench, "pane")).toEqual([]);
  }, 60_000);

  test("the page that consolidates, and the leader's", async () => {
    const bench = await openBench(size);
    await bench.playRole("Thư ký (Công an tỉnh)");
    await bench.pane.getByRole("tabpanel", { name: "Tổng hợp" }).waitFor();
    expect(await violations(bench, "pane")).toEqual([]);
    await bench.playRole("Lãnh đạo");
    await bench.pane.getByText("Việc cần quyết định").waitFor();
    expect(await violations(bench, "pane")).toEqual([]);
  }, 60_000);
});

describe.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active" }],
] as const)("in %s, in a pane of 320 px, nobody is shut out of", (_, media) => {
  test("the page that links a unit's own table, and what it found", async () => {
    const bench = await openBench();
    await bench.page.emulateMedia(media);
    await narrow(bench);
    await openPage(bench, "Bảng có sẵn", "01-district");
    await bench.pane.getByRole("button", { name: "Tìm bảng trong sổ" }).click();
    await bench.pane.getByRole("region", { name: "Bảng tìm thấy" }).waitFor();
    await bench.pane.getByRole("button", { name: /^Cột: / }).click();
    await bench.pane.getByRole("button", { name: /^Dòng: / }).click();
    expect(await violations(bench, "pane")).toEqual([]);
  }, 60_000);

  test("the page that mends letters and numbers, before and after", async () => {
    const bench = await openBench();
    await bench.page.emulateMedia(media);
    await narrow(bench);
    await openPage(bench, "Sửa phông chữ và dạng số", "04-tcvn3");
    await bench.pane.getByRole("button", { name: /^Xem từng ô: Phông cũ TCVN3/ }).click();
    await bench.pane.getByRole("checkbox", { name: /^Phông cũ TCVN3/ }).click();
    expect(await violations(bench, "pane")).toEqual([]);
    await bench.pane.getByRole("button", { name: /^Sửa \d+ ô đã chọn/ }).click();
    await bench.pane.getByText(/^Đã sửa \d+ ô/).waitFor();
    expect(await violations(bench, "pane")).toEqual([]);
  }, 60_000);
});

test("the workbench itself", async () => {
  const bench = await openBench();
  await bench.pane.getByRole("button", { name: "Chèn biểu" }).waitFor();
  expect(await violations(bench, "page")).toEqual([]);
}, 60_000);
