import type { Page } from "playwright-core";
import { createXlsx, reviseXlsx, xlsxBytes, readLayout } from "../../src/workbook/xlsx";
import { officerSheets } from "../../src/workbench/samples/officerSheets";
import { openedFile } from "../support/opened";
import { useBench, type Bench } from "./support/bench";
import { askToInject, health } from "./support/inject";
import { savedSheetNames } from "./support/unitBook";

const openBench = useBench();

/** Opens a file of one's own in the workbench. */
async function openFile({ page }: Bench, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "", buffer: Buffer.from(bytes) };
  await page.getByLabel("Mở tệp").setInputFiles(file);
}

/** A workbook whose structure is protected. */
function aLockedBook(): Uint8Array {
  const file = openedFile(createXlsx(officerSheets()));
  const sheets = file.workbook.sheets.map(({ name }) => {
    const layout = readLayout(file, name);
    if (!layout.ok) throw new Error(layout.error.code);
    return { before: layout.value, after: layout.value };
  });
  const locked = reviseXlsx(file, { sheets, names: [], structureProtected: true });
  if (!locked.ok) throw new Error(locked.error.code);
  return xlsxBytes(locked.value);
}

test("a workbook of protected structure gets no sheet, is told why, and is saved as it was", async () => {
  const bench = await openBench();
  await openFile(bench, "khóa.xlsx", aLockedBook());
  await bench.page.locator('[data-file-name="khóa.xlsx"]').waitFor();
  await askToInject(bench, health);
  await bench.pane
    .getByText(/cấu trúc.*bảo vệ/i)
    .first()
    .waitFor();
  expect(savedSheetNames(await bench.save())).toEqual(officerSheets().map(({ name }) => name));
}, 60_000);

test("a protected sheet refuses a locked cell and takes figures where they belong", async () => {
  const bench = await openBench();
  await askToInject(bench, health);
  await bench.pane.getByText(/^Đã chèn biểu/).waitFor();
  await bench.goTo("C9");
  await bench.page.keyboard.type("x");
  await bench.page
    .getByRole("dialog")
    .getByText(/được bảo vệ/)
    .waitFor();
  await bench.page.getByRole("button", { name: "OK" }).click();
  await bench.enter("G8", "Đang thực hiện");
  await bench.goTo("G8");
  expect(await bench.activeCell()).toBe("G8 Đang thực hiện");
}, 60_000);

test.each([
  ["công văn.docx", new TextEncoder().encode("công văn"), /không phải.*Excel/i],
  ["cắt.xlsx", createXlsx(officerSheets()).slice(0, 3000), /hỏng|tải về/i],
])(
  "opening %s says what is wrong and keeps the open workbook",
  async (name, bytes, words) => {
    const bench = await openBench();
    const before = savedSheetNames(await bench.save());
    await openFile(bench, name, bytes);
    await bench.page.getByRole("dialog").getByText(words).waitFor();
    await bench.page.getByRole("button", { name: "OK" }).click();
    expect(savedSheetNames(await bench.save())).toEqual(before);
  },
  60_000,
);

test("without office.js the pane says what to check", async () => {
  const { pane } = await openBench({
    before: (page) => refuse(page, "**/office/office.js"),
  });
  await pane.getByText("Chưa tải được thư viện của Office").waitFor();
}, 60_000);

test("in an Excel that is too old the pane says which one is needed", async () => {
  const { pane } = await openBench({ before: playOldExcel });
  await pane.getByText("Phiên bản Excel này quá cũ").waitFor();
  await pane.getByText(/Excel 2021 trở lên/).waitFor();
}, 60_000);

/** Lets every frame hear of an Excel that has the sets of 2016 only. */
const playOldExcel = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.addEventListener("message", (event) => {
      const old = String(event.data).replace(/(ExcelApi[\\":]+)1\.\d+/, "$11.1");
      if (old === event.data) return;
      event.stopImmediatePropagation();
      const { origin, source } = event;
      window.dispatchEvent(new MessageEvent("message", { data: old, origin, source }));
    });
  });
};

/** Lets an address not be reached. */
const refuse = async (page: Page, address: string): Promise<void> => {
  await page.route(address, (route) => route.abort());
};

test("a web view that cannot read the pane's code shows which Excel is needed", async () => {
  const { pane } = await openBench({
    before: async (page) => {
      await refuse(page, "**/office/office.js");
      await refuse(page, "**/taskpane.*.js");
    },
  });
  await pane.getByText(/Excel 2021 trở lên/).waitFor();
}, 60_000);
