/** A question or a message that must be answered before anything else. */
export interface Question {
  readonly title: string;
  readonly message: string;
  /** The first is the usual answer. */
  readonly buttons: readonly string[];
}

/** Asks in a modal dialog; answers the index of the button, or −1 where it was dismissed with Escape. */
export function ask({ title, message, buttons }: Question): Promise<number> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  const heading = element("h2", title);
  heading.id = `dialog-${++asked}`;
  dialog.setAttribute("aria-labelledby", heading.id);
  const row = element("div", "");
  row.className = "dialog-buttons";
  row.append(...buttons.map((label, index) => buttonOf(dialog, label, index)));
  dialog.append(heading, element("p", message), row);
  document.body.append(dialog);
  const before = document.activeElement;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(dialog.returnValue === "" ? -1 : Number(dialog.returnValue));
    });
  });
}

let asked = 0;

function buttonOf(dialog: HTMLDialogElement, label: string, index: number): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => dialog.close(String(index)));
  return button;
}

function element(name: "h2" | "p" | "div", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
