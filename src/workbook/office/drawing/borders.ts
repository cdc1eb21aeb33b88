import type { Border, CellRange, CellStyle } from "../../../sheets";

type Borders = NonNullable<CellStyle["borders"]>;
type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const lines = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
} as const;

/** Gives every cell of a rectangle the same borders: its edges, and the lines between its cells. */
export function drawBorders(range: Excel.Range, rectangle: CellRange, borders: Borders): void {
  for (const [edge, border] of edgesOf(rectangle, borders)) {
    const line = range.format.borders.getItem(edge);
    line.style = lines[border.style].style;
    line.weight = lines[border.style].weight;
    line.color = border.color;
  }
}

function edgesOf(rectangle: CellRange, borders: Borders): readonly (readonly [Edge, Border])[] {
  const { top, bottom, left, right } = borders;
  const rows = rectangle.bottom > rectangle.top;
  const columns = rectangle.right > rectangle.left;
  const all: readonly (readonly [Edge, Border | undefined])[] = [
    ["EdgeTop", top],
    ["EdgeBottom", bottom],
    ["EdgeLeft", left],
    ["EdgeRight", right],
    ["InsideHorizontal", rows ? (bottom ?? top) : undefined],
    ["InsideVertical", columns ? (right ?? left) : undefined],
  ];
  return all.flatMap(([edge, border]) => (border ? [[edge, border] as const] : []));
}
