import { createCellInput, type CellInput } from "../input/cellInput";
import { gridTexts } from "../texts";

/** The parts of a grid on the page, one above the other. */
export interface GridElements {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Lies over the canvas, has the scroll bars and takes the pointer. */
  readonly scroller: HTMLElement;
  /** Gives the scroller something to scroll. */
  readonly extent: HTMLElement;
  readonly input: CellInput;
  readonly listButton: HTMLButtonElement;
  readonly prompt: HTMLElement;
  /** What is in sight, for assistive technology. */
  readonly table: HTMLTableElement;
  /** Says the active cell whenever it changes. */
  readonly announcer: HTMLElement;
}

/** Makes a grid's elements as the last child of `parent`. */
export function createGridElements(parent: HTMLElement): GridElements {
  const root = made("div", "grid");
  const canvas = made("canvas", "");
  canvas.setAttribute("aria-hidden", "true");
  const scroller = made("div", "grid-scroller");
  scroller.tabIndex = -1;
  const extent = made("div", "grid-extent");
  scroller.append(extent);
  const table = made("table", "grid-table");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", gridTexts.grid);
  const announcer = made("div", "grid-table");
  announcer.setAttribute("aria-live", "polite");
  root.append(canvas, scroller);
  const input = createCellInput(root);
  const listButton = made("button", "grid-list-button");
  listButton.type = "button";
  listButton.textContent = "▼";
  listButton.tabIndex = -1;
  listButton.setAttribute("aria-label", gridTexts.choices);
  const prompt = made("div", "grid-prompt");
  prompt.setAttribute("role", "note");
  root.append(listButton, prompt, table, announcer);
  parent.append(root);
  return { root, canvas, scroller, extent, input, listButton, prompt, table, announcer };
}

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
