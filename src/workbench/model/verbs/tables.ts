import { ok } from "../../../shared";
import {
  intersects,
  rangeAddress,
  rangeOf,
  type CellRange,
  type SheetTable,
} from "../../../sheets";
import type { ModelErrorCode, Outcome } from "../api/modelError";
import { isSameName, renameTableIn } from "../formula/rewrite";
import type { Core } from "../state/core";
import { firstCell } from "../state/range";
import type { PlacedTable, SheetState } from "../state/sheetState";
import { moveCells } from "./moveCells";
import { freeNumbered, isName, isNameTaken } from "./nameRules";
import { DONE, firstRefusal, refuse } from "./onSheet";
import { protectedFrom } from "./protection";
import { rewriteAll } from "./rewriteAll";
import { cellAt } from "./writeCell";

interface Target {
  readonly sheet: SheetState;
  readonly range: CellRange;
}

interface TableOptions {
  readonly name?: string;
  readonly style?: string;
  readonly hasHeaders?: boolean;
}

const USUAL_STYLE = "TableStyleMedium2";

/** Makes a table of a range; without headers it gets "Cột1" … in a new first row. */
export function addTable(
  core: Core,
  target: Target,
  { name, style = USUAL_STYLE, hasHeaders = true }: TableOptions,
): Outcome<SheetTable> {
  const { sheet } = target;
  const called = name ?? freeNumbered("Table", (each) => isNameTaken(core, each));
  const refusal = firstRefusal(protectedFrom(sheet), nameRefusal(core, called));
  if (refusal) return refuse(refusal);
  const range = hasHeaders ? target.range : withHeaders(core, target);
  if (!range) return refuse("outOfBounds");
  const misfit = misfitOf({ sheet, range }, sheet.properties.tables, hasHeaders);
  if (misfit) return refuse(misfit);
  const table = { name: called, style };
  core.setSheet(sheet, { tables: [...sheet.properties.tables, { range, table }] });
  return ok({ ...table, range: rangeAddress(range) });
}

function nameRefusal(core: Core, name: string): ModelErrorCode | undefined {
  if (!isName(name)) return "nameInvalid";
  return isNameTaken(core, name) ? "nameTaken" : undefined;
}

/** Moves a range one row down: the row above it is for headers, which the workbook writes by itself. */
function withHeaders(core: Core, { sheet, range }: Target): CellRange | undefined {
  const { rowIndex, columnIndex } = firstCell(range);
  const cell = { rowIndex: rowIndex + 1, columnIndex };
  const isMoved = moveCells(core, { from: sheet, range, to: sheet, cell }).ok;
  return isMoved ? { ...range, bottom: range.bottom + 1 } : undefined;
}

/** Why a table cannot lie on a range beside the others. */
function misfitOf(
  { sheet, range }: Target,
  others: readonly PlacedTable[],
  hasHeaders = true,
): ModelErrorCode | undefined {
  return firstRefusal(
    others.some((other) => intersects(other.range, range)) && "tablesOverlap",
    sheet.properties.merges.some((area) => intersects(area, range)) && "cutsMergedArea",
    hasHeaders && !hasHeaderTexts({ sheet, range }) && "tableHeadersInvalid",
  );
}

function hasHeaderTexts({ sheet, range }: Target): boolean {
  const texts = new Set<string>();
  for (let column = range.left; column <= range.right; column++) {
    const value = cellAt(sheet, range.top, column)?.value;
    if (typeof value === "string" && value !== "") texts.add(value.toLowerCase());
  }
  return texts.size === range.right - range.left + 1;
}

interface Found extends PlacedTable {
  readonly sheet: SheetState;
}

function tableNamed({ state }: Core, name: string): Found | undefined {
  for (const sheet of state.sheets) {
    const placed = sheet.properties.tables.find(({ table }) => isSameName(table.name, name));
    if (placed) return { ...placed, sheet };
  }
  return undefined;
}

/** Changes a table; formulas follow a new name. */
export function changeTable(
  core: Core,
  name: string,
  { range: address, ...change }: Partial<SheetTable>,
): Outcome<SheetTable> {
  const found = tableNamed(core, name);
  if (!found) return refuse("tableMissing");
  const { sheet } = found;
  const table = { ...found.table, ...change };
  const range = address === undefined ? found.range : rangeOf(address);
  const others = sheet.properties.tables.filter((one) => one.table !== found.table);
  const isRenamed = !isSameName(table.name, found.table.name);
  const refusal = firstRefusal(
    protectedFrom(sheet),
    isRenamed && nameRefusal(core, table.name),
    range !== found.range && misfitOf({ sheet, range }, others),
  );
  if (refusal) return refuse(refusal);
  core.setSheet(sheet, { tables: [...others, { range, table }] });
  if (isRenamed)
    rewriteAll(core, (formula) => renameTableIn(formula, found.table.name, table.name));
  return ok({ ...table, range: rangeAddress(range) });
}

/** Takes a table away and leaves its cells. */
export function removeTable(core: Core, name: string): Outcome {
  const found = tableNamed(core, name);
  if (!found) return refuse("tableMissing");
  const refusal = protectedFrom(found.sheet);
  if (refusal) return refuse(refusal);
  const { tables } = found.sheet.properties;
  core.setSheet(found.sheet, { tables: tables.filter(({ table }) => table !== found.table) });
  return DONE;
}
