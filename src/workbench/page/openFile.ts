import { ok, type Result } from "../../shared";
import { MARKER_NAMESPACE, type SheetLayout } from "../../sheets";
import type { WorkbookError } from "../../workbook";
import {
  openXlsx,
  readCustomXml,
  readDefaultFont,
  readLayout,
  readNames,
  readUnheld,
  reviseXlsx,
  xlsxBytes,
  type Unheld,
  type XlsxFile,
} from "../../workbook/xlsx";
import { createWorkbookModel, type WorkbookModel } from "../model";

/** An open workbook, and the way back into a file. */
export interface OpenWorkbook {
  readonly model: WorkbookModel;
  /** What does not move along on sheets whose cells have been moved since the file was opened. */
  leftBehind(): readonly LeftBehind[];
  /** The bytes of a file of the workbook as it stands: the opened package with only what has changed written anew. */
  save(): Uint8Array;
}

/** A sheet by its name in the file, and what on it stays where it was. */
export interface LeftBehind {
  readonly sheet: string;
  readonly kinds: readonly Unheld[];
}

/** Opens an .xlsx file's bytes; what is no such file is refused with its reason. */
export function openFile(bytes: Uint8Array, fileName: string): Result<OpenWorkbook, WorkbookError> {
  const file = openXlsx(bytes, { fileName });
  if (!file.ok) return file;
  const layouts = layoutsOf(file.value);
  if (!layouts.ok) return layouts;
  const model = modelOf(file.value, layouts.value);
  const moved = watchMoves(model);
  return ok({
    model,
    leftBehind: () =>
      moved()
        .map((sheet) => ({ sheet, kinds: readUnheld(file.value, sheet) }))
        .filter(({ kinds }) => kinds.length > 0),
    save: () => savedBytes(file.value, model, layouts.value),
  });
}

/** Watches a workbook that was just opened; answers the names that sheets with moved cells have in the file. */
function watchMoves(model: WorkbookModel): () => readonly string[] {
  const names = new Map(model.sheets.map(({ id, name }) => [id, name]));
  const moved = new Set<string>();
  model.subscribe(({ events }) => {
    for (const event of events) {
      if (event.kind === "structureChanged" || event.kind === "sorted") moved.add(event.sheetId);
    }
  });
  return () => [...moved].flatMap((id) => names.get(id) ?? []);
}

function layoutsOf(file: XlsxFile): Result<readonly SheetLayout[], WorkbookError> {
  const layouts: SheetLayout[] = [];
  for (const { name, kind } of file.workbook.sheets) {
    if (kind !== "worksheet") continue;
    const layout = readLayout(file, name);
    if (!layout.ok) return layout;
    layouts.push(layout.value);
  }
  return ok(layouts);
}

function modelOf(file: XlsxFile, sheets: readonly SheetLayout[]): WorkbookModel {
  const { activeSheetIndex, structureProtected, date1904 } = file.workbook;
  const activeSheet = file.workbook.sheets[activeSheetIndex]?.name;
  return createWorkbookModel(
    {
      sheets,
      names: readNames(file),
      baseStyle: readDefaultFont(file),
      customXml: readCustomXml(file),
      ...(activeSheet !== undefined && { activeSheet }),
      structureProtected,
      date1904,
    },
    { clock: localTime },
  );
}

/** The local date and time, e.g. "2023-06-20T08:30:00". */
function localTime(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** A model of the file as it was opened tells what has changed since: its sheets have the same ids. */
function savedBytes(
  file: XlsxFile,
  model: WorkbookModel,
  layouts: readonly SheetLayout[],
): Uint8Array {
  const opened = modelOf(file, layouts);
  const marker = model.customXml.find(({ namespace }) => namespace === MARKER_NAMESPACE)?.xml;
  const saved = reviseXlsx(file, {
    sheets: model.sheets.map((sheet) => {
      const before = opened.sheet(sheet.id)?.layout();
      return { after: sheet.layout(), ...(before && { before }) };
    }),
    names: model.names,
    ...(marker !== undefined && { marker }),
    structureProtected: model.isStructureProtected,
    ...(model.activeSheet.id !== opened.activeSheet.id && { activeSheet: model.activeSheet.name }),
  });
  if (!saved.ok) throw new Error(`${saved.error.code}: ${saved.error.detail ?? ""}`);
  return xlsxBytes(saved.value);
}
