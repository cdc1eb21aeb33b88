import { cellAddress, parseRange, rangeAddress, type CellRange } from "../../../src/sheets";
import { createAxis } from "../../../src/workbench/grid/geometry/axis";
import { advance, move, moveTo, type Direction } from "../../../src/workbench/grid/selection/move";
import {
  extendTo,
  selectCell,
  selectRange,
  type Selection,
  type Terrain,
} from "../../../src/workbench/grid/selection/selection";

const range = (address: string): CellRange => {
  const found = parseRange(address);
  if (!found) throw new Error(address);
  return found;
};
const cell = (address: string) => {
  const { top, left } = range(address);
  return { rowIndex: top, columnIndex: left };
};

function terrain(options: {
  filled?: string[];
  merges?: string[];
  hiddenRows?: number[];
}): Terrain {
  const filled = new Set(options.filled ?? []);
  const hidden = new Map((options.hiddenRows ?? []).map((row) => [row, 0]));
  const cells = [...filled].map(cell);
  return {
    rows: createAxis({ count: 1000, defaultSize: 20, sizes: hidden }),
    columns: createAxis({ count: 26, defaultSize: 64, sizes: new Map() }),
    merges: (options.merges ?? []).map(range),
    used: {
      rowIndex: Math.max(0, ...cells.map((each) => each.rowIndex)),
      columnIndex: Math.max(0, ...cells.map((each) => each.columnIndex)),
    },
    isFilled: ({ rowIndex, columnIndex }) => filled.has(cellAddress(rowIndex, columnIndex)),
  };
}

const show = ({ active, range: selected }: Selection): string =>
  `${cellAddress(active.rowIndex, active.columnIndex)} in ${rangeAddress(selected)}`;
const jump = (on: Terrain, from: string, direction: Direction): string =>
  show(move(on, selectCell(on, cell(from)), { direction, reach: "edge", extend: false }));

test("an arrow passes over hidden rows and stops at the sheet's edge", () => {
  const on = terrain({ hiddenRows: [1, 2] });
  const down = move(on, selectCell(on, cell("A1")), {
    direction: "down",
    reach: "cell",
    extend: false,
  });
  expect(show(down)).toBe("A4 in A4");
  expect(show(move(on, down, { direction: "left", reach: "cell", extend: false }))).toBe(
    "A4 in A4",
  );
});

test("a merged area is one cell: it is entered whole and left on its far side", () => {
  const on = terrain({ merges: ["B2:D3"] });
  const inside = move(on, selectCell(on, cell("C1")), {
    direction: "down",
    reach: "cell",
    extend: false,
  });
  expect(show(inside)).toBe("B2 in B2:D3");
  expect(show(move(on, inside, { direction: "right", reach: "cell", extend: false }))).toBe(
    "E2 in E2",
  );
});

test("Ctrl with an arrow: to the end of a run, to the next run, to the end of the sheet", () => {
  const on = terrain({ filled: ["A1", "A2", "A3", "A7"] });
  expect(jump(on, "A1", "down")).toBe("A3 in A3");
  expect(jump(on, "A3", "down")).toBe("A7 in A7");
  expect(jump(on, "A7", "down")).toBe("A1000 in A1000");
  expect(jump(on, "A7", "up")).toBe("A3 in A3");
  expect(jump(on, "A3", "right")).toBe("Z3 in Z3");
});

test("Shift stretches and shrinks from the active cell, whole merged areas at a time", () => {
  const on = terrain({ merges: ["B2:C2"] });
  const stretched = extendTo(on, selectCell(on, cell("A1")), cell("B2"));
  expect(show(stretched)).toBe("A1 in A1:C2");
  const back = move(on, stretched, { direction: "up", reach: "cell", extend: true });
  expect(show(back)).toBe("A1 in A1:B1");
});

test("Enter and Tab go round a selection of several cells", () => {
  const on = terrain({});
  let at = selectRange(on, range("B2:C3"));
  const visit = (direction: Direction): string => {
    at = advance(on, at, direction);
    return cellAddress(at.active.rowIndex, at.active.columnIndex);
  };
  expect([visit("right"), visit("right"), visit("right"), visit("right")]).toEqual([
    "C2",
    "B3",
    "C3",
    "B2",
  ]);
  expect([visit("down"), visit("down"), visit("up")]).toEqual(["B3", "C2", "B3"]);
});

test("Ctrl+End goes to the last used cell, Home to the first of the row", () => {
  const on = terrain({ filled: ["A1", "C2", "B9"] });
  const end = moveTo(on, selectCell(on, cell("A1")), { place: "sheetEnd", extend: false });
  expect(show(end)).toBe("C9 in C9");
  expect(show(moveTo(on, end, { place: "rowStart", extend: true }))).toBe("C9 in A9:C9");
});
