import { gridOfFile } from "../support/opened";
import { useBench } from "./support/bench";

const openBench = useBench();

test("keys that come faster than the page is drawn are not lost, and stay in their cells", async () => {
  const bench = await openBench();
  const { page } = bench;
  await bench.goTo("B30");
  await page.evaluate(() => {
    window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(0), 700);
  });
  await page.keyboard.type("1.234");
  await page.keyboard.press("Enter");
  await page.keyboard.type("95");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  const { values } = gridOfFile(await bench.save(), "Thống kê TTHC");
  expect([values[29]?.[1], values[30]?.[1]]).toEqual([1234, 950]);
}, 60_000);

test("Vietnamese letters that an input method builds arrive whole", async () => {
  const bench = await openBench();
  const keyboard = await bench.page.context().newCDPSession(bench.page);
  await bench.goTo("B30");
  for (const text of ["t", "ti", "tie", "tiê", "tiến"]) {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await keyboard.send("Input.imeSetComposition", { text, ...caret });
  }
  await keyboard.send("Input.insertText", { text: "tiến" });
  await bench.page.keyboard.type(" ");
  await keyboard.send("Input.imeSetComposition", { text: "đ", selectionStart: 1, selectionEnd: 1 });
  await keyboard.send("Input.insertText", { text: "độ" });
  await bench.page.keyboard.press("Enter");
  await bench.goTo("B30");
  expect(await bench.activeCell()).toBe("B30 tiến độ");
}, 60_000);
