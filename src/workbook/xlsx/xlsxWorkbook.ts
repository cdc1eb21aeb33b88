import { err, ok, type Result } from "../../shared";
import { FORMER_NAME, formerOf, SHEET_TAG } from "../../sheets";
import type { SheetSummary, Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { editXlsx, xlsxBytes } from "./editXlsx";
import { attempt } from "./fault";
import { openXlsx, type OpenOptions, type XlsxFile } from "./openXlsx";
import { getPart, partText, type Package } from "./package";
import { readMarker } from "./parts/customXml";
import type { SheetEntry } from "./parts/workbook";
import { readWorksheet } from "./parts/worksheet";
import { sheetIndexOf } from "./read/findSheet";
import { readGrid } from "./read/readGrid";
import { readProtection } from "./read/sheetFeatures";

/** A file behind the workbook port; `save` gives the bytes of the file as changes have left it. */
export type FileWorkbook = Workbook & { save(): Uint8Array };

/** The workbook that a file's bytes hold, refused as `openXlsx` refuses it. */
export function openWorkbook(
  bytes: Uint8Array,
  options?: OpenOptions,
): Result<FileWorkbook, WorkbookError> {
  const file = openXlsx(bytes, options);
  return file.ok ? ok(xlsxWorkbook(file.value)) : file;
}

/** The file adapter of the port: a change is a new file value that takes the old one's place only when it is whole. */
export function xlsxWorkbook(file: XlsxFile): FileWorkbook {
  let current = file;
  return {
    inspect: () => Promise.resolve(inspect(current)),
    readSheets: (names, wanted) =>
      Promise.resolve(collect(names.map((name) => readGrid(current, name, wanted)))),
    apply(change) {
      if (change.isCancelled?.()) return Promise.resolve(err({ code: "cancelled" }));
      const changed = editXlsx(current, change);
      if (changed.ok) current = changed.value;
      return Promise.resolve(changed.ok ? ok(undefined) : changed);
    },
    goTo: ({ sheet }) =>
      Promise.resolve(
        sheetIndexOf(current.workbook, sheet) < 0
          ? err({ code: "sheetMissing", sheet, detail: `no sheet "${sheet}"` })
          : ok(undefined),
      ),
    watch: () => () => {},
    save: () => xlsxBytes(current),
  };
}

function inspect(file: XlsxFile): Result<WorkbookSummary, WorkbookError> {
  return attempt(() => {
    const { pack, workbook } = file;
    const { sheets, structureProtected, activeSheetIndex, date1904 } = workbook;
    const marker = readMarker(pack, workbook.part);
    return {
      sheets: sheets.map((sheet, index) => summary(file, sheet, index)),
      activeSheet: sheets[activeSheetIndex]?.name ?? "",
      structureProtected,
      ...(date1904 && { date1904 }),
      ...(marker !== undefined && { marker }),
    };
  });
}

function summary({ pack, workbook }: XlsxFile, sheet: SheetEntry, index: number): SheetSummary {
  const { name, visibility } = sheet;
  const own = workbook.names.filter((one) => one.sheetIndex === index);
  const valueOf = (sought: string): string | undefined => {
    const found = own.find((one) => one.name === sought);
    return found && textConstant(found.formula);
  };
  const former = formerOf(name, valueOf(FORMER_NAME));
  let protection: boolean | undefined;
  const tag = former === undefined ? valueOf(SHEET_TAG) : undefined;
  return {
    name,
    visibility,
    get isProtected() {
      return (protection ??= isProtected(pack, sheet));
    },
    ...(tag !== undefined && { tag }),
    ...(former !== undefined && { former }),
  };
}

/** Found when it is asked for, since the sheet is unpacked for it. A sheet that can't be read is not: whoever changes it is told why. */
function isProtected(pack: Package, { part, kind }: SheetEntry): boolean {
  if (kind !== "worksheet") return false;
  const found = attempt(() => {
    if (!partText(getPart(pack, part)).includes("sheetProtection")) return false;
    const { root } = readWorksheet(pack, part, { cell: () => {} });
    return readProtection(root) !== undefined;
  });
  return found.ok && found.value;
}

/** The text that a formula like `"a ""b"""` stands for, or undefined where it is no text constant. */
function textConstant(formula: string): string | undefined {
  return /^=?"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
}

function collect<T, E>(results: readonly Result<T, E>[]): Result<readonly T[], E> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
