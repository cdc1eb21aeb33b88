import type { CellStyle } from "../../../sheets";
import type { Rect } from "../geometry/geometry";
import { cssFont } from "../painting/font";

/** How the cell's text is laid out while it is typed. */
export interface CellInputLook {
  readonly cell: Rect;
  /** The part of the view in which it may grow. */
  readonly room: Rect;
  readonly style: CellStyle;
  readonly zoom: number;
}

/**
 * The one text area that all typing goes through, so that Telex and other input methods work as in any text field. It always
 * has the grid's focus: unseen over the active cell until a text is begun, then grown to hold it.
 */
export interface CellInput {
  readonly element: HTMLTextAreaElement;
  /** Lays it over a cell, seen or unseen. */
  place(look: CellInputLook, isSeen: boolean): void;
  /** Replaces its text, with the caret at the end. */
  setText(text: string): void;
  /** What assistive technology says of it. */
  describe(label: string): void;
}

/** Makes the text area within `parent`. */
export function createCellInput(parent: HTMLElement): CellInput {
  const element = document.createElement("textarea");
  element.className = "cell-input";
  element.rows = 1;
  element.spellcheck = false;
  element.autocomplete = "off";
  element.setAttribute("autocapitalize", "off");
  parent.append(element);
  return {
    element,
    place: (look, isSeen) => placeInput(element, look, isSeen),
    setText(text) {
      if (element.value === text) return;
      element.value = text;
      element.setSelectionRange(text.length, text.length);
    },
    describe: (label) => element.setAttribute("aria-label", label),
  };
}

function placeInput(element: HTMLTextAreaElement, look: CellInputLook, isSeen: boolean): void {
  const { cell, room, style, zoom } = look;
  element.classList.toggle("seen", isSeen);
  element.style.left = `${cell.x}px`;
  element.style.top = `${cell.y}px`;
  element.style.font = cssFont(style, zoom);
  element.style.lineHeight = "1.22";
  element.style.textAlign = style.horizontal === "center" ? "center" : "left";
  const wraps = style.wrap === true;
  element.style.whiteSpace = wraps ? "pre-wrap" : "pre";
  element.style.width = `${cell.width + 1}px`;
  element.style.height = `${cell.height + 1}px`;
  if (!isSeen) return;
  if (!wraps) grow(element, "width", { from: cell.width + 1, to: room.x + room.width - cell.x });
  grow(element, "height", { from: cell.height + 1, to: room.y + room.height - cell.y });
}

function grow(
  element: HTMLTextAreaElement,
  side: "width" | "height",
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const wanted = side === "width" ? element.scrollWidth + 12 : element.scrollHeight + 4;
  const inner = side === "width" ? element.clientWidth : element.clientHeight;
  const needed = (side === "width" ? element.scrollWidth : element.scrollHeight) > inner;
  if (needed) element.style[side] = `${Math.max(from, Math.min(wanted, to))}px`;
}
