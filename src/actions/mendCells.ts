import { err, ok, type Result } from "../shared";
import { cellFaults, stateTest, type CellFault, type CellState } from "../sheets";
import type { CellRewrite, Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { foreignSheets } from "./foreignSheets";

/** What is wrong with the letters and the form of a workbook's cells. */
export interface CellDiagnosis {
  /** In the order of the sheets and of their cells. */
  readonly faults: readonly CellFault[];
  /** The sheets looked at: those that are seen and that we did not make. */
  readonly sheets: readonly string[];
  /** Those of them that are protected, where nothing can be mended. */
  readonly closed: readonly string[];
}

/** A cell that was changed, as it was and as it is now. */
export interface MendedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellState;
  readonly after: CellState;
}

/** Which cells were changed; one that holds something else by now was left alone. */
export interface MendedCells {
  readonly mended: readonly MendedCell[];
  readonly passedOver: readonly MendedCell[];
}

/** Who waits for a look at a workbook may watch it and stop it. */
export interface DiagnosisControl {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Looks through the sheets one by one; changes nothing. */
export async function diagnoseCells(
  workbook: Workbook,
  { signal, onProgress }: DiagnosisControl = {},
): Promise<Result<CellDiagnosis, WorkbookError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return summary;
  const sheets = foreignSheets(summary.value);
  const faults: CellFault[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (signal?.aborted) return err({ code: "cancelled" });
    onProgress?.({ done: index, total: sheets.length });
    const grids = await workbook.readSheets([sheet], LETTERS);
    if (!grids.ok) return grids;
    faults.push(...grids.value.flatMap(cellFaults));
  }
  return ok({ faults, sheets, closed: closedOf(summary.value, sheets) });
}

/** Mends the cells of these faults, all at once, each only where it still holds what was found there. */
export const mendCells = (
  workbook: Workbook,
  faults: readonly CellFault[],
): Promise<Result<MendedCells, WorkbookError>> =>
  change(
    workbook,
    faults.flatMap(({ place: { sheet, cell }, before, mend }) =>
      mend.kind === "mendable" ? [{ sheet, cell, before, after: mend.after }] : [],
    ),
  );

/** Gives cells back their texts, fonts and number formats, all at once, each only where nobody has changed it since. */
export const restoreCells = (
  workbook: Workbook,
  mended: readonly MendedCell[],
): Promise<Result<MendedCells, WorkbookError>> =>
  change(
    workbook,
    mended.map(({ before, after, ...place }) => ({ ...place, before: after, after: before })),
  );

const LETTERS = { fonts: true, richTexts: true } as const;

const closedOf = (summary: WorkbookSummary, sheets: readonly string[]): readonly string[] =>
  summary.sheets
    .filter(({ name, isProtected }) => isProtected && sheets.includes(name))
    .map(({ name }) => name);

async function change(
  workbook: Workbook,
  cells: readonly MendedCell[],
): Promise<Result<MendedCells, WorkbookError>> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const grids = await workbook.readSheets(sheets, LETTERS);
  if (!grids.ok) return grids;
  const tests = new Map(grids.value.map((grid) => [grid.sheet, stateTest(grid)]));
  const isThere = ({ sheet, cell, before }: MendedCell): boolean =>
    tests.get(sheet)?.(cell, before) ?? false;
  const mended = cells.filter(isThere);
  const passedOver = cells.filter((cell) => !isThere(cell));
  if (mended.length > 0) {
    const rewrites = sheets.map((sheet) => ({ sheet, cells: rewritesOf(mended, sheet) }));
    const written = await workbook.apply({
      rewrites: rewrites.filter((rewrite) => rewrite.cells.length > 0),
    });
    if (!written.ok) return written;
  }
  return ok({ mended, passedOver });
}

const rewritesOf = (cells: readonly MendedCell[], sheet: string): readonly CellRewrite[] =>
  cells.filter((cell) => cell.sheet === sheet);
