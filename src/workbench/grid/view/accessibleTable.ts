import { cellAddress, rangeAddress } from "../../../sheets";
import { panesOf, type Geometry } from "../geometry/geometry";
import { gridTexts } from "../texts";
import type { GridController } from "./gridController";
import type { GridElements } from "./gridElements";

/** Tells assistive technology (and tests) what the canvas shows: the cells in sight as a table, and the active cell in words. */
export function describeGrid(
  controller: GridController,
  elements: GridElements,
  geometry: Geometry,
): void {
  const sheet = controller.model.activeSheet;
  const { active, range } = controller.selection();
  const address = cellAddress(active.rowIndex, active.columnIndex);
  const description = activeDescription(controller, address);
  const { dataset } = elements.root;
  dataset["sheet"] = sheet.name;
  dataset["activeCell"] = address;
  dataset["activeText"] = sheet.text(active.rowIndex, active.columnIndex);
  dataset["selection"] = rangeAddress(range);
  elements.input.describe(description);
  if (elements.announcer.textContent !== description) elements.announcer.textContent = description;
  elements.table.setAttribute("aria-label", `${gridTexts.grid} ${sheet.name}`);
  elements.table.replaceChildren(tableBody(controller, geometry));
}

function activeDescription(controller: GridController, address: string): string {
  const sheet = controller.model.activeSheet;
  const { rowIndex, columnIndex } = controller.selection().active;
  const parts = [address, sheet.text(rowIndex, columnIndex) || gridTexts.emptyCell];
  if (!sheet.isEditable(rowIndex, columnIndex)) parts.push(gridTexts.locked);
  if (sheet.choicesAt(rowIndex, columnIndex)) parts.push(gridTexts.hasList);
  const prompt = sheet.ruleAt(rowIndex, columnIndex)?.prompt;
  if (prompt) parts.push(prompt.message);
  return parts.join(", ");
}

function tableBody(controller: GridController, geometry: Geometry): HTMLTableSectionElement {
  const body = document.createElement("tbody");
  const columns = indicesInSight(geometry, "columns");
  for (const rowIndex of indicesInSight(geometry, "rows")) {
    const row = document.createElement("tr");
    row.setAttribute("aria-rowindex", String(rowIndex + 1));
    row.append(...columns.map((columnIndex) => tableCell(controller, rowIndex, columnIndex)));
    body.append(row);
  }
  return body;
}

function tableCell(
  { scenes, selection }: GridController,
  rowIndex: number,
  columnIndex: number,
): HTMLTableCellElement {
  const cell = document.createElement("td");
  const { active } = selection();
  const isActive = active.rowIndex === rowIndex && active.columnIndex === columnIndex;
  cell.setAttribute("role", "gridcell");
  cell.setAttribute("aria-colindex", String(columnIndex + 1));
  cell.setAttribute("aria-selected", String(isActive));
  cell.dataset["cell"] = cellAddress(rowIndex, columnIndex);
  cell.textContent = scenes.active().cellAt(rowIndex, columnIndex)?.text ?? "";
  return cell;
}

/** The visible rows or columns in sight, in the sheet's order. */
function indicesInSight(geometry: Geometry, axis: "rows" | "columns"): readonly number[] {
  const seen = new Set<number>();
  for (const { range } of panesOf(geometry)) {
    const [first, last] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
    for (let index = first; index <= last; index += 1) {
      if (geometry[axis].sizeOf(index) > 0) seen.add(index);
    }
  }
  return [...seen].sort((a, b) => a - b);
}
