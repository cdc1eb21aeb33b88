import type { GridController } from "../grid";
import { selectionFigures, type SelectionFigures } from "./selectionFigures";

/** The figures of what is selected; only cells that hold anything are looked at. */
export function figuresOf({ model, selection }: GridController): SelectionFigures {
  const sheet = model.activeSheet;
  const values = [...sheet.filledCells(selection().range)].map(({ rowIndex, columnIndex }) =>
    sheet.value(rowIndex, columnIndex),
  );
  return selectionFigures(values);
}
