import { err, ok } from "../../src/shared";
import { parseRange, type Grid, type SheetLayout } from "../../src/sheets";
import {
  SHEET_TAG,
  type CellsChange,
  type Workbook,
  type WorkbookChange,
  type WorkbookError,
  type WorkbookSummary,
} from "../../src/workbook";
import { aPlainSheet } from "./aPlainSheet";
import { gridOf } from "./grid";

/** A workbook held in memory, with what was asked of it; it draws sheets but computes nothing. */
export interface MemoryWorkbook extends Workbook {
  readonly summary: () => WorkbookSummary;
  readonly changes: readonly WorkbookChange[];
  readonly calls: readonly string[];
}

/** A workbook that begins as `given`, whose calls fail with the errors told. */
export function memoryWorkbook(
  given: Partial<WorkbookSummary> & { readonly grids?: readonly Grid[] } = {},
  failures: Partial<Record<"inspect" | "readSheets" | "apply", WorkbookError>> = {},
): MemoryWorkbook {
  const { grids = [], ...start } = given;
  let summary: WorkbookSummary = {
    sheets: [{ name: "Sheet1", visibility: "visible", isProtected: false }],
    activeSheet: "Sheet1",
    structureProtected: false,
    ...start,
  };
  const drawn = new Map(grids.map((grid) => [grid.sheet, grid]));
  const changes: WorkbookChange[] = [];
  const calls: string[] = [];
  return {
    changes,
    calls,
    summary: () => summary,
    inspect: async () => {
      calls.push("inspect");
      return failures.inspect ? err(failures.inspect) : ok(summary);
    },
    readSheets: async (names) => {
      calls.push("readSheets");
      if (failures.readSheets) return err(failures.readSheets);
      const missing = names.find((name) => !drawn.has(name));
      if (missing !== undefined) return err({ code: "sheetMissing", sheet: missing });
      return ok(names.flatMap((name) => drawn.get(name) ?? []));
    },
    apply: async (change) => {
      calls.push("apply");
      if (failures.apply) return err(failures.apply);
      changes.push(change);
      for (const layout of change.addSheets ?? []) drawn.set(layout.name, gridOf(layout));
      for (const cells of change.cells ?? []) {
        const grid = drawn.get(cells.sheet);
        if (grid) drawn.set(cells.sheet, withCells(grid, cells));
      }
      summary = {
        ...summary,
        sheets: [...summary.sheets, ...(change.addSheets ?? []).map(summaryOf)],
        activeSheet: change.activate ?? summary.activeSheet,
        marker: change.marker ?? summary.marker,
      };
      return ok(undefined);
    },
    goTo: async () => ok(undefined),
    watch: () => () => {},
  };
}

/** A grid after a change of cells; as in Excel, an empty cell holds null. */
function withCells(grid: Grid, { address, content }: CellsChange): Grid {
  const range = parseRange(address);
  if (!range) throw new Error(`no cells: ${address}`);
  const { values, formulas } = gridOf(aPlainSheet("", content));
  const laidOver = <T>(old: readonly (readonly T[])[], fresh: readonly (readonly T[])[], none: T) =>
    Array.from({ length: Math.max(old.length, range.top + fresh.length) }, (_, rowIndex) => {
      const row = old[rowIndex] ?? [];
      const over = fresh[rowIndex - range.top] ?? [];
      const width = Math.max(row.length, over.length > 0 ? range.left + over.length : 0);
      return Array.from({ length: width }, (_, columnIndex) => {
        const cell = over[columnIndex - range.left];
        return cell === undefined ? (row[columnIndex] ?? none) : cell;
      });
    });
  return {
    ...grid,
    values: laidOver(grid.values, values, null),
    formulas: laidOver(grid.formulas, formulas, null),
  };
}

function summaryOf({ name, names, protection }: SheetLayout): WorkbookSummary["sheets"][number] {
  const tag = names.find((each) => each.name === SHEET_TAG)?.formula.replaceAll('"', "");
  return { name, visibility: "visible", isProtected: protection !== undefined, tag };
}
