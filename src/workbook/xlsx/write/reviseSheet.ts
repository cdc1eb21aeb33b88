import { holdsCell, parseRange, type SheetLayout } from "../../../sheets";
import type { Package } from "../package";
import { dropCalcChain } from "../parts/calcChain";
import { elementWriter } from "../xml/write";
import { splicePart } from "../xml/edit";
import { layoutNames } from "./addSheets";
import { changedCells, type CellRevision, type ChangedCells } from "./changedCells";
import { replaceSheets, type SheetHome } from "./replaceSheets";
import { reviseElements } from "./reviseElements";
import { changedRows, type RowFormats } from "./rowFormats";
import { rowSplices } from "./rowSplices";
import { freeFollowers, scanTargets, withOpenData, type ScannedSheet } from "./scanTargets";
import type { StyleBook } from "./styleBook";
import { changeNames } from "./workbookText";
import { losesFormula, styleFinder, targetStyles } from "./writeCells";

/** A sheet in two states under its present name: as the file has it, and as it shall be. */
export interface SheetRevision {
  readonly before: SheetLayout;
  readonly after: SheetLayout;
}

/** Brings a sheet from one state to another: only the cells, rows and elements that differ are written, all else keeps its text. */
export function reviseSheet(
  pack: Package,
  { before, after }: SheetRevision,
  context: SheetHome,
): Package {
  const { workbook } = context;
  const sheetIndex = workbook.sheets.findIndex(({ name }) => name === after.name);
  const sheet = workbook.sheets[sheetIndex];
  if (!sheet) throw new Error(`No sheet ${after.name}`);
  const rows = changedRows(before, after);
  const cells = changedCells(before, after);
  const opened = withOpenData(pack, sheet.part);
  const scanned = scanTargets(opened, sheet.part, withRows(cells, rows));
  const kept = outsideArrays(scanned, cells);
  // A formula that fills several cells can only be written whole.
  if (!kept) return replaceSheets(pack, [{ name: after.name, layout: after }], context);
  const data = revisedData(scanned, { cells: kept, rows }, context.book);
  const revised = reviseElements(pack, { part: sheet.part, scanned, before, after, data }, context);
  const renamed = changeNames(revised, workbook.part, namesOf(before, after, sheetIndex));
  return losesFormula(scanned, rewritten(kept)) ? dropCalcChain(renamed, workbook.part) : renamed;
}

/** The changed cells; rows of which only the format changes have none. */
const withRows = (cells: ChangedCells, rows: RowFormats): ChangedCells =>
  new Map([...[...rows.keys()].map((row) => [row, new Map()] as const), ...cells]);

/** The changed cells without those that array formulas compute; undefined where one of those was written into. */
function outsideArrays({ arrays }: ScannedSheet, cells: ChangedCells): ChangedCells | undefined {
  const ranges = arrays.flatMap(({ formula }) => parseRange(formula?.range ?? "") ?? []);
  if (ranges.length === 0) return cells;
  const kept = new Map<number, ReadonlyMap<number, CellRevision>>();
  for (const [rowIndex, row] of cells) {
    const isComputed = (column: number): boolean =>
      ranges.some((range) => holdsCell(range, rowIndex, column));
    if ([...row].some(([column, { isSame }]) => isComputed(column) && !isSame)) return undefined;
    kept.set(rowIndex, new Map([...row].filter(([column]) => !isComputed(column))));
  }
  return kept;
}

/** The cells of which more than the result changed. */
const rewritten = (cells: ChangedCells): ChangedCells =>
  new Map(
    [...cells].map(([rowIndex, row]) => [
      rowIndex,
      new Map([...row].filter(([, { isSame }]) => !isSame)),
    ]),
  );

/** The sheetData element's text with what changed in it. */
function revisedData(
  scanned: ScannedSheet,
  { cells, rows }: { readonly cells: ChangedCells; readonly rows: RowFormats },
  book: StyleBook,
): string {
  const { xml, dataStart, dataEnd, root } = scanned;
  const write = elementWriter(root.prefix);
  const styleOf = targetStyles(cells, styleFinder(scanned), book);
  const splices = [...withRows(cells, rows)]
    .sort(([a], [b]) => a - b)
    .flatMap(([rowIndex, row]) =>
      rowSplices(scanned, { rowIndex, row, styleOf, write, format: rows.get(rowIndex) }),
    );
  const data = { start: dataStart, end: dataEnd };
  return splicePart(xml, data, [...splices, ...freeFollowers(scanned, cells)]);
}

/** A sheet's own names are written anew where they, or what of it is printed, changed. */
function namesOf(before: SheetLayout, after: SheetLayout, sheetIndex: number) {
  const place = { sheet: after.name, sheetIndex };
  const [old, now] = [before, after].map((layout) => layoutNames(layout, place));
  if (JSON.stringify(old) === JSON.stringify(now)) return { drop: () => false, add: [] };
  const gone = new Set(old?.map(({ name }) => name.toLowerCase()));
  return {
    drop: (one: { readonly name: string; readonly sheetIndex?: number }) =>
      one.sheetIndex === sheetIndex && gone.has(one.name.toLowerCase()),
    add: now ?? [],
  };
}
