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
import { rowSplices, type StyleFinder } from "./rowSplices";
import { freeFollowers, scanTargets, type ScannedSheet } from "./scanTargets";

/** Writes cells into sheets that are there; each keeps its looks, everything around it stays. */
export function writeCells(
  pack: Package,
  changes: readonly CellsChange[],
  workbook: WorkbookPart,
): Package {
  const bySheet = new Map<SheetEntry, CellsChange[]>();
  for (const change of changes) {
    const sheet = workbook.sheets[sheetIndexOf(workbook, change.sheet)];
    if (sheet?.kind !== "worksheet") {
      return fault("sheetMissing", `no sheet "${change.sheet}"`, change.sheet);
    }
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), change]);
  }
  return [...bySheet].reduce(
    (result, [sheet, own]) => writeSheet(result, sheet, { targets: cellTargets(own), workbook }),
    pack,
  );
}

function writeSheet(
  pack: Package,
  sheet: SheetEntry,
  { targets, workbook }: { readonly targets: CellTargets; readonly workbook: WorkbookPart },
): Package {
  const scanned = scanTargets(pack, sheet.part, targets);
  const styleOf = styleFinder(scanned);
  const concerned = { scanned, sheet, targets };
  refuseLocked(pack, concerned, { styleOf, workbookPart: workbook.part });
  refuseHeaders(pack, concerned);
  refuseArrays(concerned);
  const write = elementWriter(scanned.root.prefix);
  const rows = [...targets].sort(([a], [b]) => a - b);
  const splices = [
    ...dimensionSplice(scanned, targets),
    ...rows.flatMap(([rowIndex, row]) => rowSplices(scanned, { rowIndex, row, styleOf, write })),
    ...freeFollowers(scanned, targets),
  ];
  const written = withXml(pack, sheet.part, spliceText(scanned.xml, splices));
  return losesFormula(scanned, targets) ? dropCalcChain(written, workbook.part) : written;
}

/** A cell's own format; where the cell is not there, its row's or its column's. */
function styleFinder({ rows, root }: ScannedSheet): StyleFinder {
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

const losesFormula = ({ rows }: ScannedSheet, targets: CellTargets): boolean =>
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
