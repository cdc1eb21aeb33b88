import { keyCommand } from "../input/keyCommand";
import { move, type Direction } from "../selection/move";
import type { GridController } from "./gridController";
import { runCommand, type Surroundings } from "./runCommand";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Lets the text area be typed into: the first letter begins an entry, keys finish it, and with none begun they command the grid. */
export function listenToTyping(
  element: HTMLTextAreaElement,
  controller: GridController,
  around: Surroundings,
): void {
  element.addEventListener("input", () => {
    if (controller.state.get().entry) controller.type(element.value);
    else if (!controller.begin({ text: element.value, from: "cell" })) element.value = "";
  });
  element.addEventListener("keydown", (event) => {
    // A letter that an input method is still building belongs to it alone.
    if (event.isComposing || event.key === "Process") return;
    const { entry } = controller.state.get();
    if (entry) return typingKey(event, element, controller);
    const command = keyCommand(event);
    if (!command) return;
    event.preventDefault();
    runCommand(controller, command, around);
  });
}

function typingKey(
  event: KeyboardEvent,
  element: HTMLTextAreaElement,
  controller: GridController,
): void {
  const { entry } = controller.state.get();
  const arrow = arrows[event.key];
  if (arrow && entry?.mode === "enter") {
    event.preventDefault();
    return commitAndMove(controller, arrow);
  }
  const act = actionOf(event, element, controller);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(
  event: KeyboardEvent,
  element: HTMLTextAreaElement,
  controller: GridController,
): (() => void) | undefined {
  switch (event.key) {
    case "Enter":
      if (event.altKey) return () => breakLine(element, controller);
      if (event.ctrlKey) return () => void controller.commit();
      return () => void controller.commit(event.shiftKey ? "up" : "down");
    case "Tab":
      return () => void controller.commit(event.shiftKey ? "left" : "right");
    case "Escape":
      return () => controller.cancel();
    case "F2":
      return () => void controller.begin({ from: "cell" });
    default:
      return undefined;
  }
}

function commitAndMove(controller: GridController, direction: Direction): void {
  if (!controller.commit()) return;
  const { terrain } = controller.scenes.active();
  const step = { direction, reach: "cell", extend: false } as const;
  controller.select(move(terrain, controller.selection(), step));
}

function breakLine(element: HTMLTextAreaElement, controller: GridController): void {
  element.setRangeText("\n", element.selectionStart, element.selectionEnd, "end");
  controller.type(element.value);
}
