import type { CellRange, CellRule } from "../../../sheets";
import type { Geometry, Rect } from "../geometry/geometry";
import { openListBox } from "../menus/listBox";
import { areaOf } from "../selection/selection";
import { gridTexts } from "../texts";
import type { GridController } from "./gridController";
import type { GridElements } from "./gridElements";

/** Shows the active cell's drop-down button and its input message, where it has them. */
export function placeOverlays(
  controller: GridController,
  elements: GridElements,
  { cell, geometry }: { readonly cell: Rect | undefined; readonly geometry: Geometry },
): void {
  const isIdle = controller.state.get().entry === undefined;
  const seen = isIdle && cell && isInSight(cell, geometry) ? cell : undefined;
  placeListButton(elements.listButton, seen && hasList(controller) ? seen : undefined, geometry);
  placePrompt(elements, seen, promptOf(controller));
}

/** Opens the active cell's drop-down. */
export function openList(
  controller: GridController,
  elements: GridElements,
  cell: Rect | undefined,
): void {
  const values = choices(controller);
  if (!cell || !values || !hasList(controller)) return;
  const { active } = controller.selection();
  openListBox({
    parent: elements.root,
    cell,
    label: gridTexts.choices,
    values,
    current: controller.model.activeSheet.text(active.rowIndex, active.columnIndex),
    onChoose: (value) => {
      if (controller.begin({ text: value, from: "cell" })) controller.commit();
    },
    onClose: () => elements.input.element.focus(),
  });
}

/** The active cell, or the merged area that it begins. */
export const activeArea = (controller: GridController): CellRange =>
  areaOf(controller.scenes.active().terrain, controller.selection().active);

function choices({ model, selection }: GridController): readonly string[] | undefined {
  const { active } = selection();
  return model.activeSheet.choicesAt(active.rowIndex, active.columnIndex);
}

function hasList(controller: GridController): boolean {
  const { active } = controller.selection();
  const sheet = controller.model.activeSheet;
  return sheet.isEditable(active.rowIndex, active.columnIndex) && choices(controller) !== undefined;
}

function promptOf({ model, selection }: GridController): CellRule["prompt"] {
  const { active } = selection();
  return model.activeSheet.ruleAt(active.rowIndex, active.columnIndex)?.prompt;
}

function placeListButton(
  button: HTMLButtonElement,
  cell: Rect | undefined,
  geometry: Geometry,
): void {
  button.hidden = !cell;
  if (!cell) return;
  const right = cell.x + cell.width;
  const fits = right + button.offsetWidth <= geometry.width;
  button.style.left = `${fits ? right : right - button.offsetWidth - 1}px`;
  button.style.top = `${cell.y + cell.height - button.offsetHeight}px`;
}

function placePrompt(
  { prompt, root }: GridElements,
  cell: Rect | undefined,
  content: CellRule["prompt"],
): void {
  prompt.hidden = !cell || !content;
  if (!cell || !content) return;
  const title = document.createElement("strong");
  title.textContent = content.title;
  prompt.replaceChildren(...(content.title ? [title] : []), content.message);
  const below = cell.y + cell.height + 6;
  const fitsBelow = below + prompt.offsetHeight <= root.clientHeight - 20;
  prompt.style.top = `${fitsBelow ? below : Math.max(0, cell.y - prompt.offsetHeight - 6)}px`;
  const left = cell.x + Math.min(cell.width, 24);
  prompt.style.left = `${Math.max(0, Math.min(left, root.clientWidth - prompt.offsetWidth - 20))}px`;
}

const isInSight = (cell: Rect, geometry: Geometry): boolean =>
  cell.x + cell.width > geometry.left &&
  cell.y + cell.height > geometry.top &&
  cell.x < geometry.width &&
  cell.y < geometry.height;
