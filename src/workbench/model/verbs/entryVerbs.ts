import { ok } from "../../../shared";
import type { CellPosition, CellRange, CellContent } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import type { CellInput, EntryVerbs } from "../api/verbs";
import { ENGLISH, VIETNAMESE, type EntryLocale } from "../entry/locale";
import { MAX_TEXT } from "../limits";
import { contentCell } from "../opening/sheetOfLayout";
import type { Core } from "../state/core";
import { cellRange } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { checkEntry } from "./checkEntry";
import { clearRange } from "./clear";
import { enter, typed, type Given } from "./enter";
import { fillRange } from "./fill";
import { labels } from "./labels";
import { DONE, onRange, refuse } from "./onSheet";
import { lockedCells } from "./protection";
import { EMPTY, writeContent } from "./writeCell";

/** Putting content into cells. */
export const entryVerbs = (core: Core): EntryVerbs => ({
  checkEntry: (sheetId, cell, text) => checkEntry(core, { sheetId, cell }, text),
  enterText: (sheetId, cell, text) => {
    const range = cellRange(cell.rowIndex, cell.columnIndex);
    return onRange(core, { label: labels.type, sheetId, range }, (sheet) => {
      const refusal = lockedCells(sheet, range);
      return refusal ? refuse(refusal) : enter(core, { sheet, ...cell }, typed(text));
    });
  },
  enterTexts: (sheetId, first, texts) => {
    const range = rectangleOf(first, texts);
    return onRange(core, { label: labels.paste, sheetId, range }, (sheet) => {
      const outcome = enterAll(core, { sheet, range }, (row, column) => {
        const text = texts[row]?.[column];
        return text === undefined ? undefined : typed(text);
      });
      return outcome.ok ? ok(range) : outcome;
    });
  },
  setValues: (sheetId, range, values) => setAll(core, { sheetId, range, locale: ENGLISH }, values),
  setLocalValues: (sheetId, range, values) =>
    setAll(core, { sheetId, range, locale: VIETNAMESE }, values),
  setContent: (sheetId, first, content) => setContent(core, { sheetId, first }, content),
  clear: (sheetId, range, what) =>
    onRange(core, { label: labels.clear, sheetId, range }, (sheet) =>
      clearRange(core, { sheet, range }, what),
    ),
  fill: (sheetId, range, direction) =>
    onRange(core, { label: labels.fill, sheetId, range }, (sheet) =>
      fillRange(core, { sheet, range }, direction),
    ),
});

/** Enters inputs into a rectangle, all or none; undefined leaves a cell as it is. */
function enterAll(
  core: Core,
  { sheet, range }: { readonly sheet: SheetState; readonly range: CellRange },
  inputAt: (row: number, column: number) => Given | undefined,
): Outcome {
  const refusal = lockedCells(sheet, range);
  if (refusal) return refuse(refusal);
  for (let rowIndex = range.top; rowIndex <= range.bottom; rowIndex++) {
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex++) {
      const given = inputAt(rowIndex - range.top, columnIndex - range.left);
      const outcome = given ? enter(core, { sheet, rowIndex, columnIndex }, given) : DONE;
      if (!outcome.ok) return outcome;
    }
  }
  return DONE;
}

function setAll(
  core: Core,
  target: { readonly sheetId: string; readonly range: CellRange; readonly locale: EntryLocale },
  values: readonly (readonly CellInput[])[],
): Outcome {
  const { sheetId, range, locale } = target;
  const isOne = values.length === 1 && values[0]?.length === 1;
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const fits = values.length === rows && values.every((row) => row.length === columns);
  return onRange(core, { label: labels.type, sheetId, range }, (sheet) => {
    if (!fits && !isOne) return refuse("dimensionsDiffer");
    return enterAll(core, { sheet, range }, (row, column) => {
      const input = (isOne ? values[0]?.[0] : values[row]?.[column]) ?? null;
      return input === null ? undefined : { input, locale, isTyped: false };
    });
  });
}

function setContent(
  core: Core,
  { sheetId, first }: { readonly sheetId: string; readonly first: CellPosition },
  content: readonly (readonly CellContent[])[],
): Outcome {
  const range = rectangleOf(first, content);
  return onRange(core, { label: labels.type, sheetId, range }, (sheet) => {
    const refusal = lockedCells(sheet, range);
    if (refusal) return refuse(refusal);
    const texts = content.flat().filter((cell) => typeof cell === "string");
    if (texts.some((text) => text.length > MAX_TEXT)) return refuse("textTooLong");
    content.forEach((row, down) =>
      row.forEach((cell, across) => {
        const place = { rowIndex: range.top + down, columnIndex: range.left + across };
        writeContent(core, { sheet, ...place }, contentCell(cell) ?? EMPTY);
      }),
    );
    return DONE;
  });
}

/** The rectangle that rows, which may be short, cover from a first cell on. */
function rectangleOf(
  { rowIndex, columnIndex }: CellPosition,
  rows: readonly (readonly unknown[])[],
): CellRange {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + Math.max(1, rows.length) - 1,
    right: columnIndex + width - 1,
  };
}
