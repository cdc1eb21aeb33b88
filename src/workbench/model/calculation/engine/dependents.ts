import { holdsCell, isOneCell, rangeAddress, type CellRange } from "../../../../sheets";
import type { AreaValue } from "../value";
import type { FormulaCell } from "./formulaCell";
import { placeKey } from "./formulaTable";

/** Wider areas are kept in one list rather than under each of their columns. */
const WIDE = 32;

interface WatchedArea {
  readonly range: CellRange;
  readonly watchers: Set<FormulaCell>;
}

/** The watched cells of one sheet: areas stay areas, however many cells they have. */
interface Watched {
  readonly cells: Map<number, Set<FormulaCell>>;
  readonly areas: Map<string, WatchedArea>;
  readonly byColumn: Map<number, Set<WatchedArea>>;
  readonly wide: Set<WatchedArea>;
}

/** Which formulas look at which cells. */
export class Dependents {
  private readonly sheets = new Map<string, Watched>();

  add(watcher: FormulaCell, { sheet, range }: AreaValue): void {
    const watched = this.sheets.get(sheet.id) ?? nothingWatched();
    this.sheets.set(sheet.id, watched);
    if (isOneCell(range)) {
      const key = placeKey(range.top, range.left);
      const watchers = watched.cells.get(key);
      if (watchers) watchers.add(watcher);
      else watched.cells.set(key, new Set([watcher]));
      return;
    }
    const key = rangeAddress(range);
    const area = watched.areas.get(key) ?? { range, watchers: new Set() };
    if (area.watchers.size === 0) {
      watched.areas.set(key, area);
      for (const list of listsOf(watched, range)) list.add(area);
    }
    area.watchers.add(watcher);
  }

  remove(watcher: FormulaCell, { sheet, range }: AreaValue): void {
    const watched = this.sheets.get(sheet.id);
    if (!watched) return;
    if (isOneCell(range)) {
      watched.cells.get(placeKey(range.top, range.left))?.delete(watcher);
      return;
    }
    const key = rangeAddress(range);
    const area = watched.areas.get(key);
    if (!area) return;
    area.watchers.delete(watcher);
    if (area.watchers.size > 0) return;
    watched.areas.delete(key);
    for (const list of listsOf(watched, range)) list.delete(area);
  }

  /** The formulas that look at a cell. */
  *of(sheetId: string, rowIndex: number, columnIndex: number): Generator<FormulaCell> {
    const watched = this.sheets.get(sheetId);
    if (!watched) return;
    yield* watched.cells.get(placeKey(rowIndex, columnIndex)) ?? [];
    for (const list of [watched.byColumn.get(columnIndex) ?? [], watched.wide]) {
      for (const { range, watchers } of list) {
        if (holdsCell(range, rowIndex, columnIndex)) yield* watchers;
      }
    }
  }
}

const nothingWatched = (): Watched => ({
  cells: new Map(),
  areas: new Map(),
  byColumn: new Map(),
  wide: new Set(),
});

/** The lists in which an area is found again. */
function listsOf(watched: Watched, { left, right }: CellRange): readonly Set<WatchedArea>[] {
  if (right - left >= WIDE) return [watched.wide];
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const list = watched.byColumn.get(left + index) ?? new Set();
    watched.byColumn.set(left + index, list);
    return list;
  });
}
