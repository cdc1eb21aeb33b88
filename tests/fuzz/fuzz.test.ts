import { join } from "node:path";
import { CODECS, runScript } from "../support/runScript";
import type { FuzzOutcome } from "./fuzz";

test.each(CODECS)(
  "five thousand damaged files are, by $codec, each read whole, refused with a code, or changed and saved so that they open again",
  async ({ codec, conditions }) => {
    const limits = { heapMb: 192, timeoutMs: 240_000, conditions };
    const seed = String(1 + CODECS.findIndex((one) => one.codec === codec));
    const printed = await runScript(join(__dirname, "main.ts"), ["5000", seed], limits);
    const outcome = JSON.parse(printed) as FuzzOutcome;
    expect(outcome.failures).toEqual([]);
    expect(outcome.files).toBe(5000);
    expect(outcome.read).toBeGreaterThan(750);
    expect(outcome.written).toBeGreaterThan(500);
    expect(outcome.refused["unexpected"]).toBeUndefined();
    expect(outcome.peakMb).toBeLessThan(300);
  },
  300_000,
);
