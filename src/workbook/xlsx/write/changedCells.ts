import type { CellContent, CellStyle, SheetLayout } from "../../../sheets";
import type { CellTarget } from "./cellTargets";
import { resolveStyles } from "./resolveStyles";

/** What becomes of a cell; its looks are told where they changed. */
export interface CellRevision extends CellTarget {
  /** Only the result of the formula is another. */
  readonly isSame: boolean;
}

/** Cells that differ between two states of a sheet, by row and column. */
export type ChangedCells = ReadonlyMap<number, ReadonlyMap<number, CellRevision>>;

/** The cells whose content, result or looks are others than before. */
export function changedCells(before: SheetLayout, after: SheetLayout): ChangedCells {
  const [old, now] = planesOf(before, after);
  const rows = new Map<number, ReadonlyMap<number, CellRevision>>();
  for (let rowIndex = 0; rowIndex < Math.max(old.height, now.height); rowIndex++) {
    const row = new Map<number, CellRevision>();
    for (let column = 0; column < Math.max(old.width(rowIndex), now.width(rowIndex)); column++) {
      const revision = revised(old.at(rowIndex, column), now.at(rowIndex, column));
      if (revision) row.set(column, revision);
    }
    if (row.size > 0) rows.set(rowIndex, row);
  }
  return rows;
}

/** What a layout says of a cell. */
interface Told {
  readonly content: CellContent;
  readonly result: CellRevision["result"];
  readonly looks: CellStyle | undefined;
}

function revised(before: Told, after: Told): CellRevision | undefined {
  const { content, result, looks = {} } = after;
  const isRestyled = before.looks !== after.looks;
  const isSame = !isRestyled && sameContent(before.content, content);
  if (isSame && before.result === result) return undefined;
  return { content, result, isSame, ...(isRestyled && { style: looks }) };
}

const sameContent = (a: CellContent, b: CellContent): boolean =>
  a === b || (isFormula(a) && isFormula(b) && a.formula === b.formula);

const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;

interface Plane {
  readonly height: number;
  width(rowIndex: number): number;
  at(rowIndex: number, column: number): Told;
}

function planesOf(before: SheetLayout, after: SheetLayout): readonly [Plane, Plane] {
  const [old = [], now = []] = looksOf([before, after]);
  return [planeOf(before, old), planeOf(after, now)];
}

const planeOf = ({ content, results }: SheetLayout, looks: readonly Looks[]): Plane => ({
  height: Math.max(content.length, looks.length),
  width: (rowIndex) => Math.max(content[rowIndex]?.length ?? 0, looks[rowIndex]?.length ?? 0),
  at: (rowIndex, column) => ({
    content: content[rowIndex]?.[column] ?? null,
    result: results?.[rowIndex]?.[column] ?? null,
    looks: looks[rowIndex]?.[column],
  }),
});

type Looks = readonly (CellStyle | undefined)[];

/** The looks of each cell of several layouts; equal looks are one object. */
function looksOf(layouts: readonly SheetLayout[]): readonly (readonly Looks[])[] {
  const known = new Map<string, CellStyle>();
  const numbered: (CellStyle | undefined)[] = [undefined];
  const numbers = new Map<CellStyle, number>();
  const number = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    if (key === "{}") return 0;
    const one = known.get(key) ?? style;
    known.set(key, one);
    const found = numbers.get(one) ?? numbered.push(one) - 1;
    numbers.set(one, found);
    return found;
  };
  return layouts.map((layout) => {
    const { cells, columns } = resolveStyles(layout, number);
    return cells.map((row) =>
      Array.from(row, (style, column) => numbered[style ?? columns.get(column) ?? 0]),
    );
  });
}
