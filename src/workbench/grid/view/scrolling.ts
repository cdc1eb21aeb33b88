import { sameRange } from "../../../sheets";
import { scrollToShow, type Geometry, type Point } from "../geometry/geometry";
import type { GridController } from "./gridController";
import type { GridElements } from "./gridElements";
import { geometryOf, type SheetScene } from "./scene";

/** How far beyond what is used or seen one can scroll, in pixels. */
const beyond = 600;
/** Browsers lay out nothing longer. */
const longest = 30_000_000;

/** The scrolled view of the active sheet; each sheet keeps its own place. */
export interface Scrolling {
  geometry(): Geometry;
  /** Scrolls the least that shows the cell that keys move. */
  reveal(): void;
}

/** Scrolling over a grid's scroller. */
export function createScrolling(controller: GridController, elements: GridElements): Scrolling {
  const { scroller, extent } = elements;
  const places = new Map<string, Point>();
  let shown = "";
  const current = (): Geometry => {
    const scene = controller.scenes.active();
    const { clientWidth: width, clientHeight: height } = scroller;
    if (scene.sheet.id !== shown) {
      shown = scene.sheet.id;
      scrollTo(places.get(shown) ?? { x: 0, y: 0 });
    }
    const scroll = { x: Math.round(scroller.scrollLeft), y: Math.round(scroller.scrollTop) };
    places.set(shown, scroll);
    return geometryOf(scene, { width, height, scroll });
  };
  const scrollTo = (to: Point): void => {
    const scene = controller.scenes.active();
    const { width, height } = extentOf(scene, scroller, to);
    extent.style.width = `${width}px`;
    extent.style.height = `${height}px`;
    if (scroller.scrollLeft !== to.x) scroller.scrollLeft = to.x;
    if (scroller.scrollTop !== to.y) scroller.scrollTop = to.y;
  };
  return {
    geometry() {
      const geometry = current();
      scrollTo(geometry.scroll);
      return geometry;
    },
    reveal() {
      const geometry = current();
      scrollTo(placeToShow(controller, geometry));
    },
  };
}

/** What can be scrolled: the used part, or what is in sight where that is farther, and some more. */
function extentOf(
  { axes, terrain }: SheetScene,
  scroller: HTMLElement,
  to: Point,
): { readonly width: number; readonly height: number } {
  const { rows, columns } = axes;
  const width = Math.max(
    columns.offsetOf(terrain.used.columnIndex + 1),
    to.x + scroller.clientWidth,
  );
  const height = Math.max(rows.offsetOf(terrain.used.rowIndex + 1), to.y + scroller.clientHeight);
  return {
    width: Math.min(width + beyond, columns.total + beyond, longest),
    height: Math.min(height + beyond, rows.total + beyond, longest),
  };
}

function placeToShow(controller: GridController, geometry: Geometry): Point {
  const { active, focus, range } = controller.selection();
  const { corner } = controller.state.get();
  const { rowIndex, columnIndex } = corner && sameRange(corner.range, range) ? focus : active;
  // The cell alone: a merged area larger than the view would jump to and fro.
  const place = scrollToShow(geometry, {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex,
    right: columnIndex,
  });
  const isTall = range.bottom - range.top === geometry.rows.count - 1;
  const isWide = range.right - range.left === geometry.columns.count - 1;
  return { x: isWide ? geometry.scroll.x : place.x, y: isTall ? geometry.scroll.y : place.y };
}
