import { gridTexts } from "../texts";
import { copySelection, pasteInto, pasteLast, type ClipboardTexts } from "./clipboard";
import type { GridController } from "./gridController";
import type { MenuClipboard } from "./menuItems";

/** Lets the browser's own copy, cut and paste work on the selection, except while a text is being typed. */
export function listenToClipboard(element: HTMLElement, controller: GridController): void {
  const copy = (event: ClipboardEvent, isCut: boolean): void => {
    if (controller.state.get().entry) return;
    event.preventDefault();
    const texts = copySelection(controller, isCut);
    if (texts) put(event.clipboardData, texts);
  };
  element.addEventListener("copy", (event) => copy(event, false));
  element.addEventListener("cut", (event) => copy(event, true));
  element.addEventListener("paste", (event) => {
    if (controller.state.get().entry) return;
    event.preventDefault();
    const data = event.clipboardData;
    pasteInto(controller, {
      text: data?.getData("text/plain") ?? "",
      html: data?.getData("text/html") ?? "",
    });
  });
}

/** The clipboard for menus and ribbon: writing goes through the browser where it allows it, pasting takes our own last copy. */
export const menuClipboard = (controller: GridController): MenuClipboard => ({
  cut: () => copyOut(controller, true),
  copy: () => copyOut(controller, false),
  paste: () => {
    if (pasteLast(controller)) return;
    void controller.ask({
      title: gridTexts.application,
      message: gridTexts.pasteFromKeyboard,
      buttons: [gridTexts.ok],
    });
  },
});

function copyOut(controller: GridController, isCut: boolean): void {
  const texts = copySelection(controller, isCut);
  if (!texts) return;
  const item = new ClipboardItem({
    "text/plain": new Blob([texts.text], { type: "text/plain" }),
    "text/html": new Blob([texts.html], { type: "text/html" }),
  });
  navigator.clipboard.write([item]).catch(() => undefined);
}

function put(data: DataTransfer | null, { text, html }: ClipboardTexts): void {
  data?.setData("text/plain", text);
  data?.setData("text/html", html);
}
