import type { CellRule } from "../../../sheets";
import { advance, type Direction } from "../selection/move";
import { gridTexts } from "../texts";
import { tell } from "./ask";
import type { Entry, GridController } from "./gridController";

/** What becomes of an entry that a rule objects to. */
type Answer = "enter" | "retry" | "cancel";

/** Enters what is being typed; false where it was not entered, or not yet. */
export function commitEntry(controller: GridController, then?: Direction): boolean {
  const { entry } = controller.state.get();
  if (!entry) return true;
  const { model } = controller;
  const before = model.sheet(entry.sheetId)?.editText(entry.cell.rowIndex, entry.cell.columnIndex);
  if (entry.mode === "edit" && entry.text === before) return finish(controller, then);
  const check = model.checkEntry(entry.sheetId, entry.cell, entry.text);
  switch (check.kind) {
    case "allowed":
      return enter(controller, entry, then);
    case "protected":
      controller.cancel();
      void tell(controller.ask, { code: "sheetProtected" });
      return false;
    case "alert":
      void askAbout(controller, check.alert).then((answer) => {
        if (answer === "enter") enter(controller, entry, then);
        else if (answer === "cancel") controller.cancel();
        else controller.state.set({ entry: { ...entry, mode: "edit" } });
      });
      return false;
  }
}

function enter(controller: GridController, entry: Entry, then?: Direction): boolean {
  const outcome = controller.model.enterText(entry.sheetId, entry.cell, entry.text);
  if (controller.report(outcome)) return finish(controller, then);
  controller.state.set({ entry: { ...entry, mode: "edit" } });
  return false;
}

function finish(controller: GridController, then?: Direction): boolean {
  controller.cancel();
  if (then) {
    const { terrain } = controller.scenes.active();
    controller.select(advance(terrain, controller.selection(), then));
  }
  return true;
}

/** Asks in the way of a rule's style: "stop" lets retry, "warning" lets go on, "information" only tells. */
async function askAbout(controller: GridController, alert: CellRule["alert"]): Promise<Answer> {
  const { style } = alert;
  const answers = answersOf[style];
  const message = alert.message || gridTexts.entryRefused;
  const index = await controller.ask({
    title: alert.title || gridTexts.application,
    message: style === "warning" ? `${message}\n${gridTexts.goOn}` : message,
    buttons: answers.map(([label]) => label),
  });
  return answers[index]?.[1] ?? "cancel";
}

const answersOf: Readonly<
  Record<CellRule["alert"]["style"], readonly (readonly [string, Answer])[]>
> = {
  stop: [
    [gridTexts.retry, "retry"],
    [gridTexts.cancel, "cancel"],
  ],
  warning: [
    [gridTexts.yes, "enter"],
    [gridTexts.no, "retry"],
    [gridTexts.cancel, "cancel"],
  ],
  information: [
    [gridTexts.ok, "enter"],
    [gridTexts.cancel, "cancel"],
  ],
};
