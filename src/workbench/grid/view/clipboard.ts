import type { CellRange } from "../../../sheets";
import { formatHtml, markOf, parseHtml } from "../clipboard/html";
import { formatTsv, parseTsv, type TextTable } from "../clipboard/tsv";
import { isSingleArea, selectRange } from "../selection/selection";
import type { Copied, GridController } from "./gridController";

/** The texts that a copy leaves in the system's clipboard. */
export interface ClipboardTexts {
  readonly text: string;
  readonly html: string;
}

/** The most cells that one pasted text fills. */
const fillLimit = 10_000;

/** Copies the selection; undefined where it cannot be copied. */
export function copySelection(
  controller: GridController,
  isCut: boolean,
): ClipboardTexts | undefined {
  const { model, state } = controller;
  const sheet = model.activeSheet;
  const range = withinUse(controller, controller.selection().range);
  const outcome = model.copy(sheet.id, range);
  if (!controller.report(outcome) || !outcome.ok) return undefined;
  const table = outcome.value.cells.map((row) => row.map(({ text }) => text));
  const mark = `${sheet.id}-${(copies += 1)}`;
  state.set({ copied: { clip: outcome.value, mark, isCut } });
  return { text: formatTsv(table), html: formatHtml(table, mark) };
}

let copies = 0;

/** Pastes what the system's clipboard holds: our own copy with its formulas and looks, anything else as typed texts. */
export function pasteInto(controller: GridController, { text, html }: ClipboardTexts): void {
  const { copied } = controller.state.get();
  if (copied && markOf(html) === copied.mark) return pasteOwn(controller, copied);
  const table = parseHtml(html) ?? parseTsv(text);
  if (text === "" && table.every((row) => row.every((cell) => cell === ""))) return;
  pasteTexts(controller, table);
}

/** Pastes our own last copy, for the menu, which cannot read the system's clipboard. */
export function pasteLast(controller: GridController): boolean {
  const { copied } = controller.state.get();
  if (copied) pasteOwn(controller, copied);
  return copied !== undefined;
}

function pasteOwn(controller: GridController, { clip, isCut }: Copied): void {
  const { model, state } = controller;
  const { id } = model.activeSheet;
  const { range } = controller.selection();
  const outcome = isCut
    ? model.move(clip, { sheetId: id, cell: { rowIndex: range.top, columnIndex: range.left } })
    : model.paste(clip, { sheetId: id, range });
  if (isCut) state.set({ copied: undefined });
  if (controller.report(outcome) && outcome.ok) selectPasted(controller, outcome.value);
}

function pasteTexts(controller: GridController, table: TextTable): void {
  const { model } = controller;
  const selection = controller.selection();
  const only = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  const texts =
    only === undefined || isSingleArea(model.activeSheet, selection)
      ? table
      : filled(withinUse(controller, selection.range), only);
  const first = { rowIndex: selection.range.top, columnIndex: selection.range.left };
  const outcome = model.enterTexts(model.activeSheet.id, first, texts);
  if (controller.report(outcome) && outcome.ok) selectPasted(controller, outcome.value);
}

function filled({ top, left, bottom, right }: CellRange, text: string): TextTable {
  const columns = right - left + 1;
  const rows = Math.min(bottom - top + 1, Math.floor(fillLimit / columns));
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
}

const selectPasted = (controller: GridController, range: CellRange): void =>
  controller.select(selectRange(controller.scenes.active().terrain, range));

/** Whole rows and columns cut down to the part of the sheet that is in use. */
function withinUse(controller: GridController, range: CellRange): CellRange {
  const { rows, columns, used } = controller.scenes.active().terrain;
  const isTall = range.bottom - range.top === rows.count - 1;
  const isWide = range.right - range.left === columns.count - 1;
  return {
    ...range,
    bottom: isTall ? Math.max(range.top, used.rowIndex) : range.bottom,
    right: isWide ? Math.max(range.left, used.columnIndex) : range.right,
  };
}
