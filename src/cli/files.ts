import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { err, ok, type Result } from "../shared";
import { openWorkbook, type FileWorkbook } from "../workbook/xlsx";
import { problemWords, refuse, workbookProblem, type Problem } from "./problem";

/** What stands at a path. */
export async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}

/** The bytes of a file. */
export async function readBytes(path: string): Promise<Result<Uint8Array, Problem>> {
  const kind = await kindOf(path);
  if (kind === "nothing") return refuse("fileMissing", problemWords.fileMissing(path));
  if (kind === "folder") return refuse("isFolder", problemWords.isFolder(path));
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch {
    return refuse("fileLocked", problemWords.fileLocked(path));
  }
}

/** The workbook that a file holds. */
export async function openWorkbookFile(path: string): Promise<Result<FileWorkbook, Problem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const opened = openWorkbook(bytes.value, { fileName: basename(path) });
  return opened.ok ? opened : err(workbookProblem(opened.error));
}

/** Refuses one path for two files, and paths at which something stands already, so that nothing is begun that can't be ended. */
export async function outputsFree(
  paths: readonly string[],
  mayReplace: boolean,
): Promise<Result<void, Problem>> {
  const twice = paths.find((path, index) =>
    paths.slice(index + 1).some((other) => resolve(other) === resolve(path)),
  );
  if (twice !== undefined) return refuse("outputTwice", problemWords.outputTwice(twice));
  const kinds = await Promise.all(paths.map(kindOf));
  const folder = paths.find((_, index) => kinds[index] === "folder");
  if (folder !== undefined) return refuse("outputIsFolder", problemWords.outputIsFolder(folder));
  const taken = paths.filter((_, index) => kinds[index] === "file");
  return taken.length === 0 || mayReplace
    ? ok(undefined)
    : refuse("outputThere", problemWords.outputThere(taken));
}

/** Makes a folder beside a file that is to be written, on whose disk there is room for it. */
export async function scratchFolder(path: string): Promise<Result<string, Problem>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return ok(await mkdtemp(`${path}.`));
  } catch {
    return refuse("outputUnwritable", problemWords.outputUnwritable(path));
  }
}

/** Writes a file whole or not at all, with the folders above it; what stands there is replaced only by a finished one. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  mayReplace: boolean,
): Promise<Result<void, Problem>> {
  const written = await writeWhole(
    path,
    async (draft) => {
      await writeFile(draft, bytes);
      return true;
    },
    mayReplace,
  );
  return written.ok ? ok(undefined) : written;
}

/** The same for a file that `fill` writes at another path first; false, and nothing written, where it gives up. */
export async function writeWhole(
  path: string,
  fill: (draft: string) => Promise<boolean>,
  mayReplace: boolean,
): Promise<Result<boolean, Problem>> {
  const folder = dirname(path);
  if ((await kindOf(folder)) === "file") {
    return refuse("outputIsFile", problemWords.outputIsFile(folder));
  }
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    const isWhole = await fill(draft);
    const free = await outputsFree([path], mayReplace);
    if (!free.ok) return free;
    if (isWhole) await rename(draft, path);
    return ok(isWhole);
  } catch {
    return refuse("outputUnwritable", problemWords.outputUnwritable(path));
  } finally {
    await rm(draft, { force: true });
  }
}
