import { panesOf, type Geometry, type Point, type Rect } from "./geometry";
import type { OutlineGroup } from "./outline";

/** The side of an outline's square buttons, and the step between levels. */
export const outlineStep = 16;

/** A button in a gutter: one group's +/−, or one of the level numbers in the corner. */
export type OutlineButton =
  | { readonly kind: "group"; readonly group: OutlineGroup; readonly rect: Rect }
  | { readonly kind: "level"; readonly level: number; readonly rect: Rect };

export type OutlineAxis = "rows" | "columns";

/** The width of the gutter that an outline needs: nothing without groups, else a step for each level and one for the details. */
export const gutterSize = (groups: readonly OutlineGroup[]): number => {
  const deepest = Math.max(0, ...groups.map(({ level }) => level));
  return deepest === 0 ? 0 : (deepest + 1) * outlineStep + 4;
};

/** The buttons of an outline that are in sight. */
export function outlineButtons(
  geometry: Geometry,
  axis: OutlineAxis,
  groups: readonly OutlineGroup[],
): readonly OutlineButton[] {
  const deepest = Math.max(0, ...groups.map(({ level }) => level));
  const levels = Array.from({ length: deepest === 0 ? 0 : deepest + 1 }, (_, index) => {
    const across = 2 + index * outlineStep;
    const along = (axis === "rows" ? geometry.top : geometry.left) - outlineStep - 2;
    return { kind: "level" as const, level: index + 1, rect: square(axis, across, along) };
  });
  return [...levels, ...groups.flatMap((group) => groupButton(geometry, axis, group))];
}

/** The button under a point. */
export const buttonAt = (
  buttons: readonly OutlineButton[],
  { x, y }: Point,
): OutlineButton | undefined =>
  buttons.find(
    ({ rect }) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height,
  );

/** Where an index begins and ends along its axis in the view, cut to the cells' part; undefined where it is out of sight. */
export function spanInView(
  geometry: Geometry,
  axis: OutlineAxis,
  [first, last]: readonly [number, number],
): { readonly from: number; readonly to: number } | undefined {
  const lines = geometry[axis];
  for (const pane of panesOf(geometry)) {
    const clipFrom = axis === "rows" ? pane.clip.y : pane.clip.x;
    const clipTo = clipFrom + (axis === "rows" ? pane.clip.height : pane.clip.width);
    const origin = axis === "rows" ? pane.origin.y : pane.origin.x;
    const from = Math.max(clipFrom, origin + lines.offsetOf(first));
    const to = Math.min(clipTo, origin + lines.offsetOf(last + 1));
    if (to > from) return { from, to };
  }
  return undefined;
}

function groupButton(
  geometry: Geometry,
  axis: OutlineAxis,
  group: OutlineGroup,
): readonly OutlineButton[] {
  const at = group.summaryIndex;
  const span = at < 0 ? undefined : spanInView(geometry, axis, [at, at]);
  if (!span) return [];
  const along = Math.round((span.from + span.to - outlineStep) / 2);
  const across = 2 + (group.level - 1) * outlineStep;
  return [{ kind: "group", group, rect: square(axis, across, along) }];
}

function square(axis: OutlineAxis, across: number, along: number): Rect {
  const size = { width: outlineStep - 2, height: outlineStep - 2 };
  return axis === "rows" ? { x: across, y: along, ...size } : { x: along, y: across, ...size };
}
