import { rangeAddress, styleCollector, type CellStyle, type StyledRange } from "../../../sheets";
import { lineStyleAt } from "../state/cellStyle";
import { WHOLE_SHEET } from "../state/range";
import type { SheetState } from "../state/sheetState";

/** The formats of a sheet's columns, and of its cells and rows as far as it is used, in few rectangles. */
export const stylesOf = (sheet: SheetState): readonly StyledRange[] => [
  ...columnStyles(sheet),
  ...cellStyles(sheet),
];

function columnStyles({ properties }: SheetState): readonly StyledRange[] {
  return [...properties.columns].flatMap(([column, { style }]) => {
    if (!style) return [];
    const range = { ...WHOLE_SHEET, left: column, right: column };
    return [{ range: rangeAddress(range), style }];
  });
}

function cellStyles(sheet: SheetState): readonly StyledRange[] {
  const { cells, properties } = sheet;
  const looks = lookNumbers();
  const collector = styleCollector();
  const inOrder = <T>(lines: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
    [...lines].sort(([a], [b]) => a - b);
  for (const [rowIndex, row] of inOrder(cells)) {
    for (const [columnIndex, { style }] of inOrder(row)) {
      collector.add(
        rowIndex,
        columnIndex,
        looks.of(ownStyle(sheet, [rowIndex, columnIndex], style)),
      );
    }
  }
  const hasRowStyles = [...properties.rows.values()].some(({ style }) => style !== undefined);
  const right = collector.used()?.right ?? 0;
  if (hasRowStyles) {
    collector.fill((row) => [{ left: 0, right, style: looks.of(properties.rows.get(row)?.style) }]);
  }
  return collector.take(looks.at);
}

/** A cell's own format or its row's; undefined where it looks as any cell of the sheet does. */
function ownStyle(
  { properties }: SheetState,
  [rowIndex, columnIndex]: readonly [number, number],
  style: CellStyle | undefined,
): CellStyle | undefined {
  const own = style ?? properties.rows.get(rowIndex)?.style;
  const isUsual =
    own === properties.baseStyle && lineStyleAt(properties, rowIndex, columnIndex) === own;
  return isUsual ? undefined : own;
}

/** Numbers for formats; 0 is none. */
function lookNumbers(): {
  of(style: CellStyle | undefined): number;
  at(number: number): CellStyle | undefined;
} {
  const looks: (CellStyle | undefined)[] = [undefined];
  const numbers = new Map<CellStyle | undefined, number>([[undefined, 0]]);
  return {
    of(style) {
      const number = numbers.get(style) ?? looks.push(style) - 1;
      numbers.set(style, number);
      return number;
    },
    at: (number) => looks[number],
  };
}
