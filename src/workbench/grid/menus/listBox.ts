import type { Rect } from "../geometry/geometry";

/** A list of choices that floats over the grid, worked by keys or pointer. */
export interface ListBox {
  readonly element: HTMLElement;
  close(): void;
}

/** Opens a list under a cell; `onChoose` gets the chosen value, `onClose` is called however it ends. */
export function openListBox(options: {
  readonly parent: HTMLElement;
  readonly cell: Rect;
  readonly label: string;
  readonly values: readonly string[];
  readonly current: string;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}): ListBox {
  const element = document.createElement("ul");
  element.className = "grid-list";
  element.setAttribute("role", "listbox");
  element.setAttribute("aria-label", options.label);
  element.tabIndex = -1;
  const items = options.values.map((value) => itemOf(value, value === options.current));
  element.append(...items);
  options.parent.append(element);
  place(element, options);
  const close = closing(element, options.onClose);
  const choose = (value: string): void => {
    close();
    options.onChoose(value);
  };
  workByPointer(element, choose);
  workByKeys({ element, items, choose, close });
  element.addEventListener("focusout", close);
  markAt(items, Math.max(0, options.values.indexOf(options.current)));
  element.focus();
  return { element, close };
}

function itemOf(value: string, isCurrent: boolean): HTMLLIElement {
  const item = document.createElement("li");
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", String(isCurrent));
  item.textContent = value;
  return item;
}

function closing(element: HTMLElement, onClose: () => void): () => void {
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    element.remove();
    onClose();
  };
}

function workByPointer(element: HTMLElement, choose: (value: string) => void): void {
  element.addEventListener("pointerdown", (event) => event.stopPropagation());
  element.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    if (item) choose(item.textContent ?? "");
  });
}

function workByKeys(list: {
  readonly element: HTMLElement;
  readonly items: readonly HTMLElement[];
  readonly choose: (value: string) => void;
  readonly close: () => void;
}): void {
  const { element, items, choose, close } = list;
  element.addEventListener("keydown", (event) => {
    event.preventDefault();
    event.stopPropagation();
    const at = items.findIndex((item) => item.classList.contains("marked"));
    if (event.key === "ArrowDown") markAt(items, Math.min(items.length - 1, at + 1));
    else if (event.key === "ArrowUp") markAt(items, Math.max(0, at - 1));
    else if (event.key === "Home") markAt(items, 0);
    else if (event.key === "End") markAt(items, items.length - 1);
    else if (event.key === "Enter" || event.key === "Tab") choose(items[at]?.textContent ?? "");
    else if (event.key === "Escape") close();
  });
}

function markAt(items: readonly HTMLElement[], index: number): void {
  items.forEach((item, each) => item.classList.toggle("marked", each === index));
  items[index]?.scrollIntoView({ block: "nearest" });
}

function place(element: HTMLElement, { parent, cell }: { parent: HTMLElement; cell: Rect }): void {
  element.style.minWidth = `${Math.max(cell.width, 120)}px`;
  const { offsetHeight, offsetWidth } = element;
  const below = cell.y + cell.height;
  const fitsBelow = below + offsetHeight <= parent.clientHeight;
  element.style.top = `${fitsBelow ? below : Math.max(0, cell.y - offsetHeight)}px`;
  element.style.left = `${Math.max(0, Math.min(cell.x, parent.clientWidth - offsetWidth))}px`;
}
