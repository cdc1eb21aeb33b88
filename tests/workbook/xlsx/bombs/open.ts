import { readFileSync } from "node:fs";
import { openXlsx, readGrid, readLayout, type XlsxFile } from "../../../../src/workbook/xlsx";

const MEGABYTE = 2 ** 20;

/** Opens and reads a file in a process of its own; prints what came of it and by how much that made the process grow. */
function main(path: string): void {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.memoryUsage().rss;
  const file = openXlsx(bytes);
  const code = file.ok ? readAll(file.value) : file.error.code;
  const grown = process.resourceUsage().maxRSS * 1024 - before;
  console.log(JSON.stringify({ code, megabytes: Math.round(grown / MEGABYTE) }));
}

function readAll(file: XlsxFile): string {
  for (const { name } of file.workbook.sheets) {
    const grid = readGrid(file, name);
    if (!grid.ok) return grid.error.code;
    readLayout(file, name);
  }
  return "read";
}

main(process.argv[2] ?? "");
