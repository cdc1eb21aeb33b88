import { rangeAddress, type SheetLayout } from "../../../sheets";
import { smallStep, type Step } from "../step";

/** Tab colour, gridlines and frozen panes. Excel offers an add-in neither the zoom of a window nor the place of summary rows. */
export const drawView = (layout: SheetLayout): readonly Step[] => [
  smallStep((sheet) => {
    if (layout.tabColor !== undefined) sheet.tabColor = layout.tabColor;
    if (layout.showGridlines !== undefined) sheet.showGridlines = layout.showGridlines;
    if (layout.frozen) freeze(sheet.freezePanes, layout.frozen);
  }, 3),
];

function freeze(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows > 0 && columns > 0) {
    panes.freezeAt(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
