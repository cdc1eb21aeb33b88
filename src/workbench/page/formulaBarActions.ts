import {
  cellAddress,
  parseRange,
  rangeAddress,
  splitReference,
  type CellRange,
} from "../../sheets";
import type { GridController } from "../grid";
import type { FormulaBarActions } from "./FormulaBar";

/** What the name box and the formula bar show. */
export function shownEntry(controller: GridController): {
  readonly address: string;
  readonly text: string;
} {
  const { entry } = controller.state.get();
  const { active, range } = controller.selection();
  const sheet = controller.model.activeSheet;
  const address = cellAddress(active.rowIndex, active.columnIndex);
  const isMany =
    rangeAddress(range) !== address && !sheet.mergeAt(active.rowIndex, active.columnIndex);
  const name = isMany ? nameOf(controller, range) : undefined;
  return {
    address: name ?? address,
    text: entry?.text ?? sheet.editText(active.rowIndex, active.columnIndex),
  };
}

/** What the formula bar does to a grid. */
export function formulaBarActions(controller: GridController): FormulaBarActions {
  const { focus } = controller;
  return {
    goTo(address) {
      const isFound = goTo(controller, address);
      if (isFound) focus();
      return isFound;
    },
    begin() {
      if (!controller.begin({ from: "bar" })) focus();
    },
    type: (text) => controller.type(text),
    confirm(then) {
      if (controller.commit(then)) focus();
    },
    cancel() {
      controller.cancel();
      focus();
    },
  };
}

/** Selects an address of the active sheet, "Sheet!A1", or what a defined name stands for. */
function goTo(controller: GridController, text: string): boolean {
  const { model } = controller;
  const { sheet: sheetName, cells } = splitReference(text.trim());
  const sheet = sheetName === undefined ? model.activeSheet : model.sheetNamed(sheetName);
  const range = parseRange(cells);
  if (sheet && range) return show(controller, sheet.id, range);
  const formula = [...model.activeSheet.names, ...model.names].find(
    ({ name }) => name.toLowerCase() === cells.toLowerCase(),
  )?.formula;
  return formula !== undefined && formula.includes("!") ? goTo(controller, formula) : false;
}

function show(controller: GridController, sheetId: string, range: CellRange): boolean {
  const { model } = controller;
  return (
    controller.report(model.activate(sheetId)) && controller.report(model.select(sheetId, range))
  );
}

/** The name whose whole range is selected, as Excel's name box shows it. */
function nameOf({ model }: GridController, range: CellRange): string | undefined {
  const plain = rangeAddress(range);
  const sheet = model.activeSheet;
  return [...sheet.names, ...model.names].find(({ formula, hidden }) => {
    if (hidden) return false;
    const named = splitReference(formula);
    return named.sheet === sheet.name && named.cells.replaceAll("$", "") === plain;
  })?.name;
}
