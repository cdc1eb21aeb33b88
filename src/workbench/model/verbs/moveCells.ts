import { intersects, type CellPosition, type CellRange } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import { followMove, mapReferences } from "../formula/rewrite";
import { cellsWithin } from "../state/cell";
import type { Core } from "../state/core";
import { holdsRange, intersection, isOnSheet, movedBy } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { firstRefusal, refuse } from "./onSheet";
import { cutOut, narrowed, type Placed } from "./placed";
import { lockedCells, protectedFrom } from "./protection";
import { rewriteAll } from "./rewriteAll";
import { ok } from "../../../shared";

/** Cells, and where they go. */
export interface Move {
  readonly from: SheetState;
  readonly range: CellRange;
  readonly to: SheetState;
  readonly cell: CellPosition;
}

/** Moves cells with their formats, merges, rules and conditional formats; every formula that looks at them follows. */
export function moveCells(core: Core, move: Move): Outcome<CellRange> {
  const { from, range, to, cell } = move;
  const rows = cell.rowIndex - range.top;
  const columns = cell.columnIndex - range.left;
  const target = movedBy(range, rows, columns);
  if (!isOnSheet(target)) return refuse("outOfBounds");
  const refusal = firstRefusal(
    lockedCells(from, range),
    lockedCells(to, target),
    cutsMerges(from, range) && "cutsMergedArea",
    cutsOthers(move, target) && "cutsMergedArea",
    hasLooks(from, range) && protectedFrom(to),
  );
  if (refusal) return refuse(refusal);
  const placed = takePlaced(from, range);
  takeCells(core, move, target);
  layPlaced(core, { ...move, placed, target, rows, columns });
  follow(core, move, { rows, columns });
  return ok(target);
}

const cutsMerges = ({ properties }: SheetState, range: CellRange): boolean =>
  properties.merges.some((area) => intersects(area, range) && !holdsRange(range, area));

/** Merged areas that move away themselves are not in the way. */
const cutsOthers = ({ from, to, range }: Move, target: CellRange): boolean =>
  to.properties.merges.some(
    (area) =>
      intersects(area, target) &&
      !holdsRange(target, area) &&
      !(from === to && holdsRange(range, area)),
  );

const hasLooks = ({ properties }: SheetState, range: CellRange): boolean =>
  properties.merges.some((area) => intersects(area, range));

interface Taken {
  readonly merges: readonly CellRange[];
  readonly rules: SheetState["properties"]["rules"];
  readonly conditionalFormats: SheetState["properties"]["conditionalFormats"];
}

function takePlaced({ properties }: SheetState, range: CellRange): Taken {
  return {
    merges: properties.merges.filter((area) => holdsRange(range, area)),
    rules: within(properties.rules, range),
    conditionalFormats: within(properties.conditionalFormats, range),
  };
}

const within = <P extends Placed>(placed: readonly P[], range: CellRange): readonly P[] =>
  placed.flatMap((one) => {
    const shared = intersection(one.range, range);
    return shared ? [narrowed(one, shared)] : [];
  });

/** Formulas that move to another sheet go on meaning the sheet they come from. */
function takeCells(core: Core, { from, range, to, cell }: Move, target: CellRange): void {
  const moved = [...cellsWithin(from.cells, range)];
  const home = from.properties.name;
  for (const place of moved) core.setCell(from, place, undefined);
  for (const place of [...cellsWithin(to.cells, target)]) core.setCell(to, place, undefined);
  for (const { cell: content, rowIndex, columnIndex } of moved) {
    const place = {
      rowIndex: rowIndex - range.top + cell.rowIndex,
      columnIndex: columnIndex - range.left + cell.columnIndex,
    };
    const { formula } = content;
    const isAbroad = formula !== undefined && from !== to;
    core.setCell(to, place, isAbroad ? { ...content, formula: named(formula, home) } : content);
  }
}

const named = (formula: string, home: string): string =>
  mapReferences(formula, (ref) => ({ ...ref, sheet: ref.sheet ?? home }));

function layPlaced(
  core: Core,
  move: Move & {
    readonly placed: Taken;
    readonly target: CellRange;
    readonly rows: number;
    readonly columns: number;
  },
): void {
  const { from, range, to, target, placed } = move;
  const shift = <P extends { readonly range: CellRange }>(one: P): P => ({
    ...one,
    range: movedBy(one.range, move.rows, move.columns),
  });
  clearPlaced(core, from, range);
  clearPlaced(core, to, target);
  const { merges, rules, conditionalFormats } = to.properties;
  core.setSheet(to, {
    merges: [...merges, ...placed.merges.map((area) => movedBy(area, move.rows, move.columns))],
    rules: [...rules, ...placed.rules.map(shift)],
    conditionalFormats: [...conditionalFormats, ...placed.conditionalFormats.map(shift)],
  });
}

function clearPlaced(core: Core, sheet: SheetState, range: CellRange): void {
  const { merges, rules, conditionalFormats } = sheet.properties;
  core.setSheet(sheet, {
    merges: merges.filter((area) => !holdsRange(range, area)),
    rules: cutOut(rules, range),
    conditionalFormats: cutOut(conditionalFormats, range),
  });
}

function follow(
  core: Core,
  { from, range, to }: Move,
  step: { readonly rows: number; readonly columns: number },
): void {
  const sheet = from.properties.name;
  rewriteAll(core, (formula, home) =>
    followMove(formula, home, {
      from: { sheet, holds: (ref) => holdsRange(range, ref.range) },
      into: to.properties.name,
      ...step,
    }),
  );
}
