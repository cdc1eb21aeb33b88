import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Tells LibreOffice to calculate every formula of an .xlsx anew when it loads it. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Whether LibreOffice is installed here. */
export const hasLibreOffice = (process.env["PATH"] ?? "")
  .split(delimiter)
  .some((folder) => existsSync(join(folder, "soffice")));

/** A test that LibreOffice takes part in, skipped by its name where it is missing. */
export const testWithLibreOffice = hasLibreOffice ? test : test.skip;

/** A workbook's bytes as LibreOffice saves them in another format, every formula calculated anew. */
export async function throughLibreOffice(
  bytes: Uint8Array,
  format: "xlsx" | "ods" | "pdf" = "xlsx",
  given: "xlsx" | "ods" = "xlsx",
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "tiendo-lo-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
    await writeFile(join(folder, `given.${given}`), bytes);
    await run("soffice", [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      join(folder, "made"),
      join(folder, `given.${given}`),
    ]);
    return new Uint8Array(await readFile(join(folder, "made", `given.${format}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
