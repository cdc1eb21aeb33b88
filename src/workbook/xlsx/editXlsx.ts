import type { Result } from "../../shared";
import type { SheetName } from "../../sheets";
import type { WorkbookChange, WorkbookError } from "../workbook";
import { attempt, fault } from "./fault";
import { storedFormula } from "./formulas/functionPrefixes";
import type { XlsxFile } from "./openXlsx";
import { packageBytes, type Package } from "./package";
import { setMarker } from "./parts/customXml";
import { readWorkbook } from "./parts/workbook";
import { sheetIndexOf } from "./read/findSheet";
import { addSheets } from "./write/addSheets";
import { keptLayouts } from "./write/keptLayouts";
import { lockCells, openSheets } from "./write/lockCells";
import { renameReplaced, replaceSheets } from "./write/replaceSheets";
import { renameRestored, restoreSheets } from "./write/restoreSheets";
import { rewriteCells } from "./write/rewriteCells";
import { selectSheet } from "./write/selectSheet";
import { withStyleBook } from "./write/withStyleBook";
import { calculateOnLoad, changeNames } from "./write/workbookText";
import { writeCells } from "./write/writeCells";

/** Everything to be done to a file, at once; `names` belong to the workbook. */
export type PackageChange = WorkbookChange & { readonly names?: readonly SheetName[] };

/** The file with a change made, all of it or none; parts that need no change keep their very bytes. */
export const editXlsx = (file: XlsxFile, change: PackageChange): Result<XlsxFile, WorkbookError> =>
  attempt(() => {
    const drawn = withStyleBook(file.pack, file.workbook.part, (pack, book) => {
      const { workbook } = file;
      const { replaceSheets: replaced = [], locks = [] } = change;
      const added = [...(change.addSheets ?? []), ...keptLayouts(file, replaced)];
      if (added.length > 0 && workbook.structureProtected) {
        fault("structureProtected", "the workbook's structure is locked");
      }
      const { restoreSheets: restored = [] } = change;
      const renamed = renameRestored(renameReplaced(pack, workbook, replaced), restored);
      const opened = openSheets(renamed, locks, workbook);
      const written = writeCells(opened, change.cells ?? [], { workbook, book });
      const rewritten = rewriteCells(written, change.rewrites ?? [], { workbook, book });
      const locked = lockCells(rewritten, locks, { workbook, book });
      const redrawn = replaceSheets(locked, replaced, { workbook, book });
      return added.length === 0 ? redrawn : addSheets(redrawn, added, { workbook, book });
    });
    const restored = restoreSheets(drawn, change.restoreSheets ?? []);
    const named = addNames(restored, file.workbook.part, change.names ?? []);
    const pack = finish(named, file, change);
    return { ...file, pack, workbook: readWorkbook(pack) };
  });

/** The bytes of a file as it now stands. */
export const xlsxBytes = (file: XlsxFile): Uint8Array => packageBytes(file.pack);

function finish(pack: Package, file: XlsxFile, change: PackageChange): Package {
  const { part } = file.workbook;
  const { marker, activate } = change;
  const marked = marker === undefined ? pack : setMarker(pack, part, marker);
  const calculated = changesCells(change) ? calculateOnLoad(marked, part) : marked;
  if (activate === undefined) return calculated;
  const workbook = readWorkbook(calculated);
  const index = sheetIndexOf(workbook, activate);
  if (index < 0) fault("sheetMissing", `no sheet "${activate}"`, activate);
  return selectSheet(calculated, workbook, index);
}

const changesCells = (change: PackageChange) =>
  [
    change.addSheets,
    change.replaceSheets,
    change.restoreSheets,
    change.cells,
    change.rewrites,
  ].some((list) => list !== undefined && list.length > 0);

function addNames(pack: Package, part: string, names: readonly SheetName[]): Package {
  if (names.length === 0) return pack;
  const keys = new Set(names.map(({ name }) => name.toLowerCase()));
  return changeNames(pack, part, {
    drop: ({ name, sheetIndex }) => sheetIndex === undefined && keys.has(name.toLowerCase()),
    add: names.map((name) => ({ ...name, formula: storedFormula(name.formula.replace(/^=/, "")) })),
  });
}
