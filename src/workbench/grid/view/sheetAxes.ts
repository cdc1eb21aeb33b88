import { MAX_COLUMNS, MAX_ROWS, type LineFormat, type SheetModel } from "../../model";
import { createAxis, type Axis } from "../geometry/axis";

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Where a sheet's rows and columns lie at a zoom (1 = 100 %); `fitted` are heights of rows that have none of their own. */
export function sheetAxes(
  sheet: SheetModel,
  zoom: number,
  fitted: ReadonlyMap<number, number>,
): SheetAxes {
  const heights = sizesOf(
    sheet.rows(),
    (index) => fitted.get(index) ?? sheet.rowPixels(index),
    zoom,
  );
  for (const [index, height] of fitted) heights.set(index, scaled(height, zoom));
  const widths = sizesOf(sheet.columns(), (index) => sheet.columnPixels(index), zoom);
  return {
    rows: createAxis({
      count: MAX_ROWS,
      defaultSize: scaled(sheet.rowPixels(ordinary(sheet.rows())), zoom),
      sizes: heights,
    }),
    columns: createAxis({
      count: MAX_COLUMNS,
      defaultSize: scaled(sheet.columnPixels(ordinary(sheet.columns())), zoom),
      sizes: widths,
    }),
  };
}

function sizesOf(
  lines: ReadonlyMap<number, LineFormat>,
  pixelsOf: (index: number) => number,
  zoom: number,
): Map<number, number> {
  return new Map([...lines.keys()].map((index) => [index, scaled(pixelsOf(index), zoom)]));
}

/** Whole pixels, so that every line is sharp; only what is hidden has none. */
const scaled = (pixels: number, zoom: number): number =>
  pixels === 0 ? 0 : Math.max(1, Math.round(pixels * zoom));

/** The first index that has no look of its own. */
function ordinary(lines: ReadonlyMap<number, LineFormat>): number {
  let index = 0;
  while (lines.has(index)) index += 1;
  return index;
}
