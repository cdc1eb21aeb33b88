import type { DefinedName } from "../api/parts";
import { cellsWithin } from "../state/cell";
import type { Core } from "../state/core";
import { WHOLE_SHEET } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { mapPlaced, type Placed } from "./placed";
import { rewriteCharts } from "./rewriteCharts";

/** What a formula becomes; `home` is the sheet that its references without a sheet speak of. */
export type Rewrite = (formula: string, home: string) => string;

/** Rewrites every formula of the workbook: in cells, rules, conditional formats, names and charts. */
export function rewriteAll(core: Core, rewrite: Rewrite): void {
  const { sheets, names } = core.state;
  for (const sheet of sheets) {
    const { name } = sheet.properties;
    const change = (formula: string): string => rewrite(formula, name);
    rewriteCells(core, sheet, change);
    rewriteProperties(core, sheet, change);
  }
  const renamed = rewriteNames(names, (formula) => rewrite(formula, ""));
  if (renamed !== names) core.setWorkbook({ names: renamed });
}

function rewriteCells(core: Core, sheet: SheetState, change: (formula: string) => string): void {
  for (const { cell, ...place } of [...cellsWithin(sheet.cells, WHOLE_SHEET)]) {
    if (cell.formula === undefined) continue;
    const formula = change(cell.formula);
    if (formula !== cell.formula) core.setCell(sheet, place, { ...cell, formula });
  }
}

function rewriteProperties(
  core: Core,
  sheet: SheetState,
  change: (formula: string) => string,
): void {
  const { rules, conditionalFormats, names, charts } = sheet.properties;
  const after = {
    rules: rewritePlaced(rules, change),
    conditionalFormats: rewritePlaced(conditionalFormats, change),
    names: rewriteNames(names, change),
    charts: rewriteCharts(charts, change),
  };
  if (after.rules !== rules) core.setSheet(sheet, { rules: after.rules });
  if (after.charts !== charts) core.setSheet(sheet, { charts: after.charts });
  if (after.names !== names) core.setSheet(sheet, { names: after.names });
  if (after.conditionalFormats !== conditionalFormats) {
    core.setSheet(sheet, { conditionalFormats: after.conditionalFormats });
  }
}

function rewritePlaced<P extends Placed>(
  placed: readonly P[],
  change: (formula: string) => string,
): readonly P[] {
  let isChanged = false;
  const watched = (formula: string): string => {
    const after = change(formula);
    isChanged ||= after !== formula;
    return after;
  };
  const after = placed.map((one) => mapPlaced(one, watched));
  return isChanged ? after : placed;
}

function rewriteNames(
  names: readonly DefinedName[],
  change: (formula: string) => string,
): readonly DefinedName[] {
  const after = names.map((name) => ({ ...name, formula: change(name.formula) }));
  return after.every(({ formula }, index) => formula === names[index]?.formula) ? names : after;
}
