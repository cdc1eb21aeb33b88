import type { Geometry, Point } from "../geometry/geometry";
import type { GridController } from "./gridController";

/** Where a row or column that is being resized would end, in pixels of the view. */
export interface ResizeLine {
  readonly axis: "row" | "column";
  readonly at: number;
}

/** What pointer handling needs of the view. */
export interface PointerView {
  readonly controller: GridController;
  readonly surface: HTMLElement;
  geometry(): Geometry;
  /** Shows where the resized row or column would end; undefined takes the line away. */
  showResize(line: ResizeLine | undefined): void;
  openMenu(at: Point): void;
  focus(): void;
}

/** What a pressed pointer does until it is released. */
export interface Drag {
  move(point: Point): void;
  end?(): void;
}
