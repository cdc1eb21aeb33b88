import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { ok, type Result } from "../shared";
import { kindOf } from "./files";
import { problemWords, refuse, type Problem } from "./problem";

/** Old .xls files are listed too, so that whoever reads them says what to do with them; "~$" begins Excel's lock files. */
const WORKBOOK = /^(?!~\$).*\.xls[xm]?$/i;

/**
 * The files that paths stand for: a file for itself, a folder for the workbooks in it and below, by name. A file is listed once, and
 * `except`, which may be written, never.
 */
export async function workbookFiles(
  paths: readonly string[],
  except: string | undefined,
): Promise<Result<readonly string[], Problem>> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const found = await filesAt(path);
    if (!found.ok) return found;
    for (const file of found.value) files.set(resolve(file), file);
  }
  if (except !== undefined) files.delete(resolve(except));
  return ok([...files.values()]);
}

async function filesAt(path: string): Promise<Result<readonly string[], Problem>> {
  const kind = await kindOf(path);
  if (kind === "nothing") return refuse("fileMissing", problemWords.fileMissing(path));
  if (kind === "file") return ok([path]);
  const names = await readdir(path, { recursive: true });
  const files = names.filter((name) => WORKBOOK.test(basename(name))).sort();
  return files.length > 0
    ? ok(files.map((name) => join(path, name)))
    : refuse("folderEmpty", problemWords.folderEmpty(path));
}
