import type { CellRange, CellStyle, SheetChart } from "../../../sheets";
import type { Geometry, Rect } from "../geometry/geometry";
import type { OutlineGroup } from "../geometry/outline";
import type { Selection } from "../selection/selection";
import type { Measurer } from "./measurer";

/** A cell as it is shown: its text after number formats, and its looks with conditional formats laid over. */
export interface ShownCell {
  readonly text: string;
  /** What decides which side a cell without an alignment keeps to. */
  readonly kind: "text" | "number" | "logical";
  readonly style: CellStyle;
}

/** A chart as it is shown, read from its cells. */
export interface ShownChart {
  readonly range: CellRange;
  readonly kind: SheetChart["kind"];
  readonly title: string;
  /** What stands along the axis. */
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  /** The values along the other axis, the least first, with the words beside them. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** Values that belong together; null where a cell holds no number. */
export interface ShownSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
}

/** Everything the painter needs to draw one sheet. */
export interface Picture {
  readonly geometry: Geometry;
  /** 1 = 100 %. */
  readonly zoom: number;
  readonly showGridlines: boolean;
  readonly merges: readonly CellRange[];
  readonly selection: Selection;
  /** Ranges framed with dashes: what was copied or cut. */
  readonly copied?: CellRange;
  readonly outline: {
    readonly rows: readonly OutlineGroup[];
    readonly columns: readonly OutlineGroup[];
  };
  readonly measurer: Measurer;
  readonly charts: readonly ShownChart[];
  cellAt(rowIndex: number, columnIndex: number): ShownCell | undefined;
}

/** A cell or merged area in sight. */
export interface SeenArea {
  readonly range: CellRange;
  readonly rect: Rect;
  readonly cell: ShownCell | undefined;
}
