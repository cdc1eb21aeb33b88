import { renameSheetIn } from "../formula/rewrite";
import { copyRows } from "../state/cell";
import type { Core } from "../state/core";
import { sheetNamed } from "../state/sheetNamed";
import { newSheetState, type SheetState } from "../state/sheetState";
import { freeNumbered, isNameTaken } from "./nameRules";
import { mapPlaced } from "./placed";
import { rewriteCharts } from "./rewriteCharts";

const LONGEST = 31;

/** A copy of a sheet that is not in the workbook yet: its own names, rules and charts speak of the copy, its tables have new names. */
export function copyOfSheet(core: Core, sheet: SheetState): SheetState {
  const before = sheet.properties.name;
  const name = nameOfCopy(core, before);
  const own = (formula: string): string => renameSheetIn(formula, before, name);
  const { names, rules, conditionalFormats, tables, charts } = sheet.properties;
  const taken = new Set<string>();
  const copy = newSheetState(core.newId(), {
    ...sheet.properties,
    name,
    names: names.map((one) => ({ ...one, formula: own(one.formula) })),
    rules: rules.map((one) => mapPlaced(one, own)),
    conditionalFormats: conditionalFormats.map((one) => mapPlaced(one, own)),
    charts: rewriteCharts(charts, own),
    tables: tables.map((one) => {
      const isTaken = (each: string): boolean => taken.has(each) || isNameTaken(core, each);
      const called = freeNumbered(one.table.name, isTaken);
      taken.add(called);
      return { ...one, table: { ...one.table, name: called } };
    }),
  });
  return { ...copy, cells: copyRows(sheet.cells) };
}

/** "Sheet1 (2)", cut where it would be too long. */
function nameOfCopy(core: Core, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const called = base.slice(0, LONGEST - ending.length) + ending;
    if (!sheetNamed(core.state, called)) return called;
  }
}
