import type { Result } from "../../shared";
import type { SheetLayout, SheetName } from "../../sheets";
import type { WorkbookError } from "../workbook";
import { attempt } from "./fault";
import { storedFormula } from "./formulas/functionPrefixes";
import type { XlsxFile } from "./openXlsx";
import type { Package } from "./package";
import { dropMarker, readMarker, setMarker } from "./parts/customXml";
import { readWorkbook, type DefinedName, type WorkbookPart } from "./parts/workbook";
import { sheetIndexOf } from "./read/findSheet";
import { readNames } from "./read/readWhole";
import { addSheets } from "./write/addSheets";
import { arrangeTabs, type Tab } from "./write/arrangeTabs";
import { reviseSheet } from "./write/reviseSheet";
import { selectSheet } from "./write/selectSheet";
import { dropTables } from "./write/tablePart";
import { withStyleBook } from "./write/withStyleBook";
import { calculateOnLoad, changeNames, protectStructure } from "./write/workbookText";

/** A sheet as it shall be, and as the file has it; a sheet without the latter is new. */
export interface RevisedSheet {
  readonly before?: SheetLayout;
  readonly after: SheetLayout;
}

/** A whole workbook as a program holds it that opened it from a file. */
export interface WorkbookRevision {
  /** In tab order; sheets of the file that are not told of go, chart sheets stay. */
  readonly sheets: readonly RevisedSheet[];
  /** The workbook's own names. */
  readonly names: readonly SheetName[];
  /** The text of our custom XML part; without it the file has none. */
  readonly marker?: string;
  readonly structureProtected: boolean;
  /** The sheet to be in front, where it is another than before. */
  readonly activeSheet?: string;
}

/** The file as the workbook now is; whatever did not change keeps its very bytes, known to us or not. */
export const reviseXlsx = (
  file: XlsxFile,
  revision: WorkbookRevision,
): Result<XlsxFile, WorkbookError> =>
  attempt(() => {
    const { sheets } = revision;
    const changed = sheets.filter(({ before, after }) => before && !isSame(before, after));
    const added = sheets.flatMap(({ before, after }) => (before ? [] : [after]));
    const renamed = arrangeTabs(
      withoutGoneTables(file, sheets),
      renamedTabs(file.workbook, sheets),
    );
    const workbook = readWorkbook(renamed);
    const drawn = withStyleBook(renamed, workbook.part, (pack, book) => {
      const revised = changed.reduce(
        (result, { before, after }) =>
          before ? reviseSheet(result, { before, after }, { workbook, book }) : result,
        pack,
      );
      return added.length === 0 ? revised : addSheets(revised, added, { workbook, book });
    });
    const isComputed = changed.length + added.length > 0;
    const calculated = isComputed ? calculateOnLoad(drawn, workbook.part) : drawn;
    const arranged = arrangeTabs(calculated, finalTabs(readWorkbook(calculated), sheets));
    const whole = { ...file, pack: arranged, workbook: readWorkbook(arranged) };
    const pack = reviseWorkbook(whole, revision);
    return { ...file, pack, workbook: readWorkbook(pack) };
  });

const isSame = (before: SheetLayout, after: SheetLayout): boolean =>
  JSON.stringify({ ...before, name: "", visibility: "" }) ===
  JSON.stringify({ ...after, name: "", visibility: "" });

/** Tables of sheets that will go leave their names to those of new sheets. */
function withoutGoneTables({ pack, workbook }: XlsxFile, sheets: readonly RevisedSheet[]): Package {
  const kept = new Set(sheets.map(({ before }) => before?.name));
  return workbook.sheets
    .filter(({ name, kind }) => kind === "worksheet" && !kept.has(name))
    .reduce((result, { part }) => dropTables(result, part), pack);
}

const tabOf = (was: string, { name, visibility = "visible" }: SheetLayout): Tab => ({
  was,
  name,
  visibility,
});

/** The file's tabs under their new names; those that will go are out of the way of new sheets. */
function renamedTabs(
  { sheets: tabs }: WorkbookPart,
  sheets: readonly RevisedSheet[],
): readonly Tab[] {
  const known = new Map(sheets.map(({ before, after }) => [before?.name, after]));
  const taken = new Set([
    ...tabs.map(({ name }) => name),
    ...sheets.map(({ after }) => after.name),
  ]);
  return tabs.map(({ name, kind, visibility }) => {
    const after = known.get(name);
    if (after) return tabOf(name, after);
    return { was: name, name: kind === "worksheet" ? freeName(taken) : name, visibility };
  });
}

/** A name that no sheet has, for as long as the file is being written. */
function freeName(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`~${number}`)) number += 1;
  taken.add(`~${number}`);
  return `~${number}`;
}

/** All tabs in their order; a chart sheet stays behind the tab that it stood behind. */
function finalTabs(
  { sheets: tabs }: WorkbookPart,
  sheets: readonly RevisedSheet[],
): readonly Tab[] {
  const order = sheets.map(({ after }) => tabOf(after.name, after));
  tabs.forEach(({ name, kind, visibility }, index) => {
    if (kind === "worksheet") return;
    const at = order.findIndex((tab) => tab.name === tabs[index - 1]?.name);
    order.splice(at + 1, 0, { was: name, name, visibility });
  });
  return order;
}

function reviseWorkbook(file: XlsxFile, revision: WorkbookRevision): Package {
  const { part } = file.workbook;
  const named = changeNames(file.pack, part, changedNames(readNames(file), revision.names));
  const marked = reviseMarker(named, part, revision.marker);
  const { structureProtected } = revision;
  const locked =
    structureProtected === file.workbook.structureProtected
      ? marked
      : protectStructure(marked, part, structureProtected);
  if (revision.activeSheet === undefined) return locked;
  const workbook = readWorkbook(locked);
  return selectSheet(locked, workbook, sheetIndexOf(workbook, revision.activeSheet));
}

function reviseMarker(pack: Package, part: string, marker: string | undefined): Package {
  if (readMarker(pack, part) === marker) return pack;
  return marker === undefined ? dropMarker(pack, part) : setMarker(pack, part, marker);
}

/** The workbook's own names that are new, changed or gone. */
function changedNames(before: readonly SheetName[], after: readonly SheetName[]) {
  const known = new Map(before.map(({ name, formula }) => [name, formula]));
  const now = new Map(after.map(({ name, formula }) => [name, formula]));
  return {
    drop: ({ name, sheetIndex }: DefinedName) =>
      sheetIndex === undefined && known.has(name) && known.get(name) !== now.get(name),
    add: after
      .filter(({ name, formula }) => known.get(name) !== formula)
      .map((name) => ({ ...name, formula: storedFormula(name.formula) })),
  };
}
