import { err, ok, type Result } from "../../src/shared";
import { MARKER_NAMESPACE, type Grid } from "../../src/sheets";
import type { WorkbookChange, WorkbookError } from "../../src/workbook";
import { openXlsx, readLayout, xlsxWorkbook, type XlsxLimits } from "../../src/workbook/xlsx";
import { aPlainSheet } from "../support/aPlainSheet";

/** What became of a file that was opened, read, changed and saved. */
export interface Trial {
  /** The grids of all its sheets, or why there are none. */
  readonly read: Result<readonly Grid[], WorkbookError>;
  /** The file with a sheet and two cells more, or why there is none. */
  readonly written: Result<Uint8Array, WorkbookError>;
}

/** Tiny files have no excuse for more. */
const LIMITS: Partial<XlsxLimits> = { partBytes: 2 ** 22, packageBytes: 2 ** 24, cells: 200_000 };

/** Does with a file all that the product does with files. */
export async function tryFile(bytes: Uint8Array): Promise<Trial> {
  const file = openXlsx(bytes, { limits: LIMITS });
  if (!file.ok) return { read: file, written: file };
  const names = file.value.workbook.sheets.map(({ name }) => name);
  const workbook = xlsxWorkbook(file.value);
  const read = await workbook.readSheets(names);
  for (const name of names) readLayout(file.value, name);
  const summary = await workbook.inspect();
  if (!summary.ok) return { read, written: err(summary.error) };
  const applied = await workbook.apply(changeFor(names));
  return { read, written: applied.ok ? ok(workbook.save()) : applied };
}

const added = aPlainSheet(
  "Biểu thêm",
  [
    ["Mã", "Số"],
    ["III.1.a", { formula: "SUM(B3:B4)" }],
  ],
  {
    styles: [{ range: "A1:B1", style: { bold: true, fill: "#DDEBF7" } }],
    tables: [{ name: "BieuThem", range: "A1:B2" }],
    names: [{ name: "DonVi", formula: '"so-y-te"' }],
  },
);

const changeFor = ([first = ""]: readonly string[]): WorkbookChange => ({
  addSheets: [added],
  cells: [{ sheet: first, address: "B2", content: [[1, "=hai"]] }],
  marker: `<tienDo xmlns="${MARKER_NAMESPACE}"/>`,
  activate: added.name,
});
