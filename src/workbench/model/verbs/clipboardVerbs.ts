import { ok } from "../../../shared";
import { cellMatrix, intersects, type CellRange } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import type { Clip, ClipboardVerbs, ClipCell } from "../api/verbs";
import { moveRelative } from "../formula/rewrite";
import type { Core } from "../state/core";
import { holdsRange, isOnSheet, movedBy } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { NO_STYLE, patchStyle } from "../state/styles";
import { SheetView } from "../view/sheetView";
import { labels } from "./labels";
import { moveCells } from "./moveCells";
import { firstRefusal, onRange, onSheet, refuse } from "./onSheet";
import { lockedCells, protectedFrom } from "./protection";
import { cellAt, cellOf, contentOf, type Content } from "./writeCell";

type Part = "all" | "values" | "formulas" | "formats";

/** Copying, pasting, cutting. */
export const clipboardVerbs = (core: Core): ClipboardVerbs => ({
  copy: (sheetId, range) =>
    onRange(core, { label: labels.paste, sheetId, range }, (sheet) =>
      ok(clipOf(core, sheet, range)),
    ),
  paste: (clip, { sheetId, range }, what = "all") => {
    const target = targetOf(clip, range);
    return onRange(core, { label: labels.paste, sheetId, range: target }, (sheet) =>
      paste(core, { clip, what }, { sheet, target }),
    );
  },
  move: ({ sheetId, range }, to) =>
    onSheet(core, { label: labels.move, sheetId }, (from) => {
      const sheet = core.sheet(to.sheetId);
      if (!sheet) return refuse("sheetMissing");
      if (!isOnSheet(range)) return refuse("outOfBounds");
      return moveCells(core, { from, range, to: sheet, cell: to.cell });
    }),
});

function clipOf(core: Core, sheet: SheetState, range: CellRange): Clip {
  const view = new SheetView(core, sheet);
  const cells = cellMatrix(range, (row, column) => clipCell(view, row, column));
  const merges = sheet.properties.merges.filter((area) => holdsRange(range, area));
  return { sheetId: sheet.id, range, cells, merges };
}

function clipCell(view: SheetView, rowIndex: number, columnIndex: number): ClipCell {
  const formula = view.formula(rowIndex, columnIndex)?.slice(1);
  return {
    value: view.value(rowIndex, columnIndex),
    ...(formula !== undefined && { formula }),
    style: view.style(rowIndex, columnIndex),
    text: view.text(rowIndex, columnIndex),
  };
}

/** The clip's size from the target's first cell on, or the whole target where the clip fills it a whole number of times. */
function targetOf({ cells }: Clip, { top, left, bottom, right }: CellRange): CellRange {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const isMultiple = (bottom - top + 1) % rows === 0 && (right - left + 1) % columns === 0;
  return isMultiple
    ? { top, left, bottom, right }
    : { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function paste(
  core: Core,
  { clip, what }: { readonly clip: Clip; readonly what: Part },
  { sheet, target }: { readonly sheet: SheetState; readonly target: CellRange },
): Outcome<CellRange> {
  const merges = what === "all" ? mergesIn(clip, target) : [];
  const refusal = firstRefusal(
    what !== "formats" && lockedCells(sheet, target),
    what === "formats" && protectedFrom(sheet, "allowFormatCells"),
    merges.length > 0 && protectedFrom(sheet),
    cuts(sheet, target) && "cutsMergedArea",
  );
  if (refusal) return refuse(refusal);
  for (let rowIndex = target.top; rowIndex <= target.bottom; rowIndex++) {
    for (let columnIndex = target.left; columnIndex <= target.right; columnIndex++) {
      pasteCell(core, { clip, what }, { sheet, target, rowIndex, columnIndex });
    }
  }
  if (what === "all") layMerges(core, { sheet, target }, merges);
  return ok(target);
}

const cuts = ({ properties }: SheetState, target: CellRange): boolean =>
  properties.merges.some((area) => intersects(area, target) && !holdsRange(target, area));

function pasteCell(
  core: Core,
  { clip, what }: { readonly clip: Clip; readonly what: Part },
  place: {
    readonly sheet: SheetState;
    readonly target: CellRange;
    readonly rowIndex: number;
    readonly columnIndex: number;
  },
): void {
  const { sheet, target, rowIndex, columnIndex } = place;
  const row = (rowIndex - target.top) % clip.cells.length;
  const column = (columnIndex - target.left) % (clip.cells[row]?.length ?? 1);
  const source = clip.cells[row]?.[column];
  if (!source) return;
  const before = cellAt(sheet, rowIndex, columnIndex);
  const rows = rowIndex - clip.range.top - row;
  const columns = columnIndex - clip.range.left - column;
  const content =
    what === "formats" ? contentOf(before) : pastedContent(source, { what, rows, columns });
  const hasItsLooks = what === "all" || what === "formats";
  const style = hasItsLooks ? patchStyle(NO_STYLE, source.style) : before?.style;
  core.setCell(sheet, { rowIndex, columnIndex }, cellOf(content, style));
}

/** What a copied cell puts somewhere else, its relative references moved along. */
const pastedContent = (
  { value, formula }: ClipCell,
  { what, rows, columns }: { readonly what: Part; readonly rows: number; readonly columns: number },
): Content =>
  formula !== undefined && what !== "values"
    ? { value: null, formula: moveRelative(formula, rows, columns) }
    : { value };

/** The clip's merged areas as often as the clip is repeated in the target. */
function mergesIn({ range, cells, merges }: Clip, target: CellRange): readonly CellRange[] {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  const areas: CellRange[] = [];
  for (let top = target.top; top <= target.bottom; top += rows) {
    for (let left = target.left; left <= target.right; left += columns) {
      areas.push(...merges.map((area) => movedBy(area, top - range.top, left - range.left)));
    }
  }
  return areas;
}

function layMerges(
  core: Core,
  { sheet, target }: { readonly sheet: SheetState; readonly target: CellRange },
  merges: readonly CellRange[],
): void {
  const others = sheet.properties.merges.filter((area) => !holdsRange(target, area));
  if (merges.length === 0 && others.length === sheet.properties.merges.length) return;
  core.setSheet(sheet, { merges: [...others, ...merges] });
}
