import { join } from "node:path";
import { runScript } from "../support/runScript";
import type { FuzzOutcome } from "./fuzz";

test("ten thousand damaged files are each read whole, refused with a code, or changed and saved so that they open again", async () => {
  const limits = { heapMb: 192, timeoutMs: 240_000 };
  const printed = await runScript(join(__dirname, "main.ts"), ["10000", "1"], limits);
  const outcome = JSON.parse(printed) as FuzzOutcome;
  expect(outcome.failures).toEqual([]);
  expect(outcome.files).toBe(10_000);
  expect(outcome.read).toBeGreaterThan(1500);
  expect(outcome.written).toBeGreaterThan(1000);
  expect(outcome.refused["unexpected"]).toBeUndefined();
  expect(outcome.peakMb).toBeLessThan(300);
}, 300_000);
