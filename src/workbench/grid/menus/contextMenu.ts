import type { Point } from "../geometry/geometry";

/** One line of a menu; a separator is drawn before it where `startsGroup` is set. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly startsGroup?: boolean;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** Opens a menu at a point of the window; it closes at a choice, at Escape and at a click elsewhere. */
export function openContextMenu(options: {
  readonly at: Point;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}): void {
  const element = document.createElement("div");
  element.className = "grid-menu";
  element.setAttribute("role", "menu");
  element.setAttribute("aria-label", options.label);
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    element.remove();
    options.onClose();
  };
  const buttons = options.items.map((item) => buttonOf(item, close));
  element.append(...buttons);
  document.body.append(element);
  const { offsetWidth, offsetHeight } = element;
  element.style.left = `${Math.max(0, Math.min(options.at.x, window.innerWidth - offsetWidth - 4))}px`;
  element.style.top = `${Math.max(0, Math.min(options.at.y, window.innerHeight - offsetHeight - 4))}px`;
  element.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) close();
  });
  element.addEventListener("keydown", (event) => workByKey(event, buttons, close));
  buttons.find((button) => !button.disabled)?.focus();
}

function buttonOf(item: MenuItem, close: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("role", "menuitem");
  button.dataset["menuItem"] = item.id;
  button.disabled = item.isDisabled === true;
  button.classList.toggle("starts-group", item.startsGroup === true);
  const label = document.createElement("span");
  label.textContent = item.label;
  const shortcut = document.createElement("kbd");
  shortcut.textContent = item.shortcut ?? "";
  shortcut.setAttribute("aria-hidden", "true");
  button.append(label, shortcut);
  button.addEventListener("click", () => {
    close();
    item.run();
  });
  return button;
}

function workByKey(
  event: KeyboardEvent,
  buttons: readonly HTMLButtonElement[],
  close: () => void,
): void {
  const usable = buttons.filter((button) => !button.disabled);
  const at = usable.findIndex((button) => button === document.activeElement);
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (event.key === "ArrowDown") usable[(at + 1) % usable.length]?.focus();
  else if (event.key === "ArrowUp") usable.at(at - 1)?.focus();
  else return;
  event.preventDefault();
}
