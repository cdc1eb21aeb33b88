import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileReading } from "../../../src/actions";
import { startReading } from "../../../src/cli/reading/startReading";
import { builtinPlan } from "../../../src/plan/builtin";
import { temporaryFolder } from "../../support/commandLine";
import { oldExcelFile } from "../../support/ownWorkbook";
import { runScript } from "../../support/runScript";
import { figures, unitFile } from "../../support/unitFile";

const folder = temporaryFolder();
const NAMES = ["a.xlsx", "b.xlsx", "c.xls", "d.xlsx", "e.xlsx", "f.xlsx"];

/** Six files: five units' and one that cannot be read. */
async function sixFiles(): Promise<readonly string[]> {
  const bytes = await unitFile("ubnd-huyen-ly-son", { "III.2.e-1": figures(5, 100) });
  for (const name of NAMES) {
    await writeFile(folder(name), name.endsWith(".xls") ? oldExcelFile() : bytes);
  }
  return NAMES.map((name) => folder(name));
}

/** What a process of its own reads, whose threads can be started as those of `npm run tiendo`. */
async function readIn(threads: number, broken = ""): Promise<readonly FileReading[]> {
  const args = [String(threads), broken, ...(await sixFiles())];
  const script = join(__dirname, "readInThreads.ts");
  return JSON.parse(await runScript(script, args, { heapMb: 512, timeoutMs: 50_000 }));
}

const unitsIn = ({ reports }: FileReading) => reports.map(({ report }) => report.unitId);

test("files read in threads say, in their own order, what they say read one after the other", async () => {
  const none = await readIn(0);
  const three = await readIn(3);
  expect(none.map(({ file }) => file)).toEqual(NAMES);
  expect(none.flatMap(unitsIn)).toHaveLength(5);
  expect(three).toEqual(none);
});

test("a thread that breaks down costs the file it was reading, which is told, and no other", async () => {
  const readings = await readIn(2, "a.xlsx");
  expect(readings.map(({ file }) => file)).toEqual(NAMES);
  expect(readings[0]).toMatchObject({ reports: [], issues: [{ code: "unexpected" }] });
  expect(readings.slice(1).flatMap(unitsIn)).toHaveLength(4);
});

test("files are read on the caller's thread where no other can be started", async () => {
  const paths = await sixFiles();
  const files = paths.map((path, index) => ({ path, fileName: NAMES[index] ?? "" }));
  const period = { kind: "month", year: 2023, month: 6 } as const;
  const reading = startReading(files, { plan: builtinPlan, period, regime: "decree09" }, 2);
  const readings: FileReading[] = [];
  for (const { fileName } of files) {
    const next = await reading.next();
    expect(next.file).toBe(fileName);
    readings.push(next);
  }
  await reading.end();
  expect(readings.flatMap(unitsIn)).toHaveLength(5);
});
