import { parseRange, rangeAddress, type CellRange } from "../../../sheets";
import type { CellsChange } from "../../workbook";
import { fault } from "../fault";
import { withXml, type Package } from "../package";
import { dropCalcChain } from "../parts/calcChain";
import type { SheetEntry, WorkbookPart } from "../parts/workbook";
import { readColumnSpans } from "../read/columnsAndRows";
import { sheetIndexOf } from "../read/findSheet";
import { setAttribute, spliceText, type Splice } from "../xml/edit";
import { attribute, childNamed } from "../xml/query";
import { elementWriter } from "../xml/write";
import { cellTargets, targetAt, type CellTargets } from "./cellTargets";
import { refuseArrays, refuseHeaders, refuseLocked } from "./refusals";
import { resizeTables } from "./resizeTables";
import { rowSplices, type StyleFinder } from "./rowSplices";
import { freeFollowers, scanTargets, withOpenData, type ScannedSheet } from "./scanTargets";
import type { StyleBook } from "./styleBook";

/** The workbook whose cells are written, and its looks. */
export interface CellContext {
  readonly workbook: WorkbookPart;
  readonly book: StyleBook;
}

/** Writes cells into sheets that are there; each keeps its looks where it is given none, everything around it stays. */
export function writeCells(
  pack: Package,
  changes: readonly CellsChange[],
  context: CellContext,
): Package {
  const bySheet = new Map<SheetEntry, CellsChange[]>();
  for (const change of changes) {
    const sheet = worksheetNamed(context.workbook, change.sheet);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), change]);
  }
  return [...bySheet].reduce(
    (result, [sheet, own]) =>
      resizeTables(
        writeTargets(result, sheet, {
          ...context,
          targets: cellTargets(own),
          heights: heightsOf(own),
        }),
        sheet,
        own,
      ),
    pack,
  );
}

/** The sheet of a name that cells can be written into. */
export function worksheetNamed(workbook: WorkbookPart, name: string): SheetEntry {
  const sheet = workbook.sheets[sheetIndexOf(workbook, name)];
  return sheet?.kind === "worksheet" ? sheet : fault("sheetMissing", `no sheet "${name}"`, name);
}

/** Writes what shall stand in single cells of a sheet; rows get new heights where these are told. */
export function writeTargets(
  pack: Package,
  sheet: SheetEntry,
  {
    targets,
    heights,
    workbook,
    book,
  }: CellContext & {
    readonly targets: CellTargets;
    readonly heights?: ReadonlyMap<number, number | undefined>;
  },
): Package {
  const scanned = scanTargets(withOpenData(pack, sheet.part), sheet.part, targets);
  const known = styleFinder(scanned);
  const styleOf = targetStyles(targets, known, book);
  const concerned = { scanned, sheet, targets };
  refuseLocked(pack, concerned, { styleOf: known, workbookPart: workbook.part });
  refuseHeaders(pack, concerned);
  refuseArrays(concerned);
  const write = elementWriter(scanned.root.prefix);
  const rows = [...targets].sort(([a], [b]) => a - b);
  const splices = [
    ...dimensionSplice(scanned, targets),
    ...rows.flatMap(([rowIndex, row]) =>
      rowSplices(scanned, { rowIndex, row, height: heights?.get(rowIndex), styleOf, write }),
    ),
    ...freeFollowers(scanned, targets),
  ];
  const written = withXml(pack, sheet.part, spliceText(scanned.xml, splices));
  return losesFormula(scanned, targets) ? dropCalcChain(written, workbook.part) : written;
}

const heightsOf = (changes: readonly CellsChange[]): ReadonlyMap<number, number | undefined> =>
  new Map(changes.flatMap(({ rows = [] }) => rows.map((row) => [row.rowIndex, row.height])));

/** The formats of cells: those that they are given, else those that they have, in other letters where these are told. */
export const targetStyles =
  (targets: CellTargets, known: StyleFinder, book: StyleBook): StyleFinder =>
  (rowIndex, columnIndex) => {
    const { style, letters } = targetAt(targets, rowIndex, columnIndex) ?? {};
    if (style) return book.cellFormat(style);
    const own = known(rowIndex, columnIndex);
    return letters ? book.letteredFormat(own, letters) : own;
  };

/** A cell's own format; where the cell is not there, its row's or its column's. */
export function styleFinder({ rows, root }: ScannedSheet): StyleFinder {
  const byRow = new Map(rows.map((row) => [row.rowIndex, row]));
  const spans = readColumnSpans(root);
  return (rowIndex, columnIndex) => {
    const row = byRow.get(rowIndex);
    const cell = row?.cells.find((one) => one.columnIndex === columnIndex);
    if (cell) return cell.style;
    const span = spans.find(({ first, last }) => first <= columnIndex && columnIndex <= last);
    return row?.style || span?.style || 0;
  };
}

/** Whether a formula that is there gives way to something else. */
export const losesFormula = ({ rows }: ScannedSheet, targets: CellTargets): boolean =>
  rows.some(({ rowIndex, cells }) =>
    cells.some(
      ({ columnIndex, formula }) =>
        formula !== undefined && targetAt(targets, rowIndex, columnIndex) !== undefined,
    ),
  );

/** Widens the rectangle that the sheet says it uses; the frame's offsets before the cells are the text's. */
function dimensionSplice({ frame, root }: ScannedSheet, targets: CellTargets): readonly Splice[] {
  const dimension = childNamed(root, "dimension");
  const known = parseRange(attribute(dimension, "ref") ?? "");
  if (!dimension || !known) return [];
  const wide = [...targets].reduce<CellRange>((range, [rowIndex, row]) => {
    const columns = [...row.keys()];
    return {
      top: Math.min(range.top, rowIndex),
      bottom: Math.max(range.bottom, rowIndex),
      left: Math.min(range.left, ...columns),
      right: Math.max(range.right, ...columns),
    };
  }, known);
  return [setAttribute(frame, dimension, ["ref", rangeAddress(wide)])];
}
