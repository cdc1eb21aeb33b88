import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CODECS, runScript } from "../../../support/runScript";
import { BOMBS } from "./bombs";

/** What the process may grow by: a sound sheet of a few megabytes makes it grow as much. */
const MOST_MEGABYTES = 160;

test.each(CODECS.flatMap((codec) => BOMBS.map((bomb) => ({ ...bomb, ...codec }))))(
  "memory stays flat on $name with $codec",
  async ({ bytes, code, conditions }) => {
    const folder = await mkdtemp(join(tmpdir(), "tiendo-bomb-"));
    try {
      const path = join(folder, "bomb.xlsx");
      const bomb = bytes();
      expect(bomb.length).toBeLessThan(2 ** 20 + 2 ** 16);
      await writeFile(path, bomb);
      const limits = { heapMb: 256, timeoutMs: 60_000, conditions };
      const printed = await runScript(join(__dirname, "open.ts"), [path], limits);
      const outcome = JSON.parse(printed) as { readonly megabytes: number };
      expect(outcome).toEqual({ code, megabytes: expect.any(Number) });
      expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  90_000,
);
