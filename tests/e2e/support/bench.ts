import { readFile } from "node:fs/promises";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";

/** The workbench in a real browser, worked as a person works it. */
export interface Bench {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  playRole(role: "Cán bộ đơn vị" | "Thư ký (Công an tỉnh)" | "Lãnh đạo"): Promise<void>;
  ribbon(button: string): Promise<void>;
  /** Goes to a cell of the sheet in sight by the name box. */
  goTo(cell: string): Promise<void>;
  /** Goes to a cell, types, and presses Enter. */
  enter(cell: string, text: string): Promise<void>;
  /** Types into the active cell and presses Enter, the keys having been with the pane. */
  retype(text: string): Promise<void>;
  /** What the active cell is and shows, e.g. "J12 66,00%". */
  activeCell(): Promise<string>;
  activeSheet(): Promise<string>;
  /** Presses "Lưu tệp" and answers the file that the browser got. */
  save(): Promise<Uint8Array>;
}

/** What a page opens with; width and height are in CSS pixels. */
export interface BenchOptions {
  readonly width?: number;
  readonly height?: number;
  /** Runs before the workbench's address is opened: to break a route, say. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens the workbench for each test of a file in one browser; messages that the page logs as errors fail the test. */
export function useBench(): (options?: BenchOptions) => Promise<Bench> {
  let browser: Browser;
  const errors: string[] = [];
  const pages: Page[] = [];
  beforeAll(async () => {
    const executablePath = process.env["TIENDO_BROWSER"] ?? "";
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async ({ width = 1400, height = 900, before } = {}) => {
    const baseURL = process.env["TIENDO_ADDRESS"] ?? "";
    const context = await browser.newContext({
      baseURL,
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      locale: "vi-VN",
      viewport: { width, height },
    });
    const page = await context.newPage();
    pages.push(page);
    page.on("pageerror", (error) => errors.push(String(error)));
    await before?.(page);
    await page.goto("/");
    await page.locator("[data-active-cell]").waitFor();
    return benchOf(page);
  };
}

function benchOf(page: Page): Bench {
  const nameBox = page.getByLabel("Hộp tên");
  const goTo = async (cell: string): Promise<void> => {
    await nameBox.fill(cell);
    await nameBox.press("Enter");
  };
  const grid = page.locator("[data-active-cell]");
  return {
    page,
    pane: page.frameLocator('iframe[title="Tiến độ"]'),
    playRole: async (role) => {
      await page.getByLabel("Vai trò").selectOption({ label: role });
    },
    ribbon: async (button) => {
      await page.getByRole("tab", { name: "Kế hoạch" }).click();
      await page.locator(".ribbon").getByRole("button", { name: button, exact: true }).click();
    },
    goTo,
    enter: async (cell, text) => {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    retype: async (text) => {
      await grid.locator("textarea").focus();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    activeCell: async () => {
      const { activeCell, activeText } = await dataOf(grid);
      return `${activeCell} ${activeText}`;
    },
    activeSheet: async () => (await dataOf(grid)).sheet ?? "",
    save: async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Lưu tệp" }).click();
      return new Uint8Array(await readFile(await (await download).path()));
    },
  };
}

/** What the grid says of itself, once it has been drawn anew. */
const dataOf = (grid: ReturnType<Page["locator"]>): Promise<Record<string, string | undefined>> =>
  grid.evaluate(async (element) => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    return element instanceof HTMLElement ? { ...element.dataset } : {};
  });
