import { parseRange, rangeAddress } from "../../sheets";
import type { CellsChange, WorkbookChange } from "../workbook";
import { loadLocks, type LocksBefore } from "./locks";
import { loadMarker } from "./markerPart";
import { rangeOf } from "./step";

/** A sheet as it stood before a change. */
export interface SheetBefore {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** 0-based place among all sheets. */
  readonly position: number;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly isProtected: boolean;
  /** The names of its tables. */
  readonly tables: readonly string[];
}

/** Cells as they stood before a change: what was typed or computed in each. */
export interface CellsBefore {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** The table that the change gives another range, with its range before. */
  readonly table?: { readonly name: string; readonly range: string };
}

/** The workbook as it stood before a change, as far as the change touches it. */
export interface Survey {
  readonly sheets: readonly SheetBefore[];
  readonly activeSheet: string;
  readonly structureProtected: boolean;
  /** The XML text of our custom XML part, undefined where there is none. */
  readonly marker?: string;
  readonly cells: readonly CellsBefore[];
  readonly locks: readonly LocksBefore[];
}

/** Looks, in one round trip, at everything a change needs to know and to be able to take back. */
export async function surveyFor(
  context: Excel.RequestContext,
  change: WorkbookChange,
): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected,items/tables/items/name",
  );
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const protection = workbook.protection.load("protected");
  const takeMarker = loadMarker(workbook);
  const cells = (change.cells ?? []).map((each) => loadBefore(workbook, each));
  const locks = (change.locks ?? []).map((each) => loadLocks(workbook, each));
  await context.sync();
  const marker = takeMarker();
  return {
    sheets: sheets.items.map(({ id, name, position, visibility, protection: own, tables }) => ({
      id,
      name,
      position,
      visibility,
      isProtected: own.protected,
      tables: tables.items.map((table) => table.name),
    })),
    activeSheet: active.name,
    structureProtected: protection.protected,
    ...(marker === undefined ? {} : { marker }),
    cells: cells.flatMap((take) => take()),
    locks: locks.flatMap((take) => take()),
  };
}

function loadBefore(workbook: Excel.Workbook, change: CellsChange): () => readonly CellsBefore[] {
  const address = addressOf(change);
  if (address === undefined) return () => [];
  const sheet = workbook.worksheets.getItemOrNullObject(change.sheet).load("name");
  const range = rangeOf(sheet, address).load("formulas,values");
  const takeTable = loadTable(sheet, change);
  return () =>
    sheet.isNullObject
      ? []
      : [
          {
            sheet: change.sheet,
            address,
            formulas: range.formulas,
            values: range.values,
            ...takeTable(),
          },
        ];
}

function loadTable(
  sheet: Excel.Worksheet,
  { table }: CellsChange,
): () => Pick<CellsBefore, "table"> {
  if (!table) return () => ({});
  const range = sheet.tables.getItem(table.name).getRange().load("address");
  return () => ({ table: { name: table.name, range: range.address.replace(/^.*!/, "") } });
}

/** The rectangle that a change of cells covers, or undefined where it covers none. */
export function addressOf({ address, content }: CellsChange): string | undefined {
  const first = parseRange(address);
  const width = Math.max(0, ...content.map((row) => row.length));
  if (!first || width === 0) return undefined;
  const { top, left } = first;
  return rangeAddress({ top, left, bottom: top + content.length - 1, right: left + width - 1 });
}
