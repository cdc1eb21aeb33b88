import type { OutlineAxis, OutlineButton } from "../geometry/outlineButtons";
import type { GridController } from "./gridController";

/** Folds or unfolds a group, or shows the outline down to a level. */
export function pressOutlineButton(
  controller: GridController,
  { axis, button }: { readonly axis: OutlineAxis; readonly button: OutlineButton },
): void {
  const { model } = controller;
  const sheetId = model.activeSheet.id;
  const outcome =
    button.kind === "level"
      ? model.showOutlineLevels(sheetId, { [axis]: button.level })
      : model.setCollapsed(
          { sheetId, axis: axis === "rows" ? "row" : "column", first: button.group.summaryIndex },
          !button.group.isCollapsed,
        );
  controller.report(outcome);
}
