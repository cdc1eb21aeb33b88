import type { LineFormat } from "../api/parts";
import type { Outcome } from "../api/modelError";
import type { Lines, StructureVerbs } from "../api/verbs";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";
import { changeLines, linesOf, setLines } from "./changeLines";
import { labels } from "./labels";
import { DONE, onSheet, refuse } from "./onSheet";
import { protectedFrom } from "./protection";

type OutlineVerbs = Pick<
  StructureVerbs,
  "group" | "ungroup" | "setCollapsed" | "showOutlineLevels"
>;

const DEEPEST = 7;

/** The outline of rows and columns. On a protected sheet Excel lets nobody group, fold or unfold. */
export const outlineVerbs = (core: Core): OutlineVerbs => ({
  group: (lines) => changeLevel(core, lines, 1),
  ungroup: (lines) => changeLevel(core, lines, -1),
  setCollapsed: ({ sheetId, axis, first }, collapsed) =>
    onOutline(core, sheetId, (sheet) => fold(core, { sheet, axis }, { summary: first, collapsed })),
  showOutlineLevels: (sheetId, levels) =>
    onOutline(core, sheetId, (sheet) => {
      if (levels.rows !== undefined) showLevels(core, { sheet, axis: "row" }, levels.rows);
      if (levels.columns !== undefined) showLevels(core, { sheet, axis: "column" }, levels.columns);
    }),
});

interface Outline {
  readonly sheet: SheetState;
  readonly axis: Lines["axis"];
}

const onOutline = (core: Core, sheetId: string, work: (sheet: SheetState) => void): Outcome =>
  onSheet(core, { label: labels.outline, sheetId }, (sheet) => {
    if (protectedFrom(sheet)) return refuse("sheetProtected");
    work(sheet);
    return DONE;
  });

function changeLevel(core: Core, lines: Lines, step: 1 | -1): Outcome {
  const sheet = core.sheet(lines.sheetId);
  if (sheet && protectedFrom(sheet)) return refuse("sheetProtected");
  return changeLines(core, { lines, label: labels.outline }, (format) => {
    const level = (format.outlineLevel ?? 0) + step;
    return { ...format, outlineLevel: Math.min(DEEPEST, Math.max(0, level)) };
  });
}

/** Where a line's details lie: behind it or, with summaries below them, before it. */
const detailStep = ({ sheet, axis }: Outline): 1 | -1 =>
  axis === "column" || sheet.properties.summaryBelow ? -1 : 1;

const levelAt = (lines: ReadonlyMap<number, LineFormat>, index: number): number =>
  lines.get(index)?.outlineLevel ?? 0;

/** The run of lines beside a summary line that are deeper than it, the nearest first. */
function detailsOf(outline: Outline, summary: number): readonly number[] {
  const lines = linesOf(outline.sheet, outline.axis);
  const step = detailStep(outline);
  const details: number[] = [];
  for (let index = summary + step; levelAt(lines, index) > levelAt(lines, summary); index += step) {
    details.push(index);
  }
  return details;
}

/** Unfolding a group leaves the folded groups inside it folded. */
function fold(
  core: Core,
  outline: Outline,
  { summary, collapsed }: { readonly summary: number; readonly collapsed: boolean },
): void {
  const lines = new Map(linesOf(outline.sheet, outline.axis));
  const details = detailsOf(outline, summary);
  const change = (index: number, part: LineFormat): unknown =>
    lines.set(index, { ...lines.get(index), ...part });
  change(summary, { collapsed });
  for (const index of details) change(index, { hidden: collapsed });
  if (!collapsed) {
    for (const index of details.filter((each) => lines.get(each)?.collapsed)) {
      for (const inner of detailsOf(outline, index)) change(inner, { hidden: true });
    }
  }
  setLines(core, outline, lines);
}

/** Level 1 shows the outermost lines only. */
function showLevels(core: Core, outline: Outline, shown: number): void {
  const before = linesOf(outline.sheet, outline.axis);
  const lines = new Map(before);
  const step = detailStep(outline);
  for (const [index, { outlineLevel = 0 }] of before) {
    if (outlineLevel === 0) continue;
    lines.set(index, { ...lines.get(index), hidden: outlineLevel >= shown });
    const summary = index - step;
    const level = levelAt(before, summary);
    if (level >= outlineLevel) continue;
    lines.set(summary, { ...lines.get(summary), collapsed: level + 1 >= shown });
  }
  setLines(core, outline, lines);
}
