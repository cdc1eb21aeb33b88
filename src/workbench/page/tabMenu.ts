import { openContextMenu, type GridController, type MenuItem, type Point } from "../grid";
import { texts } from "./texts";

/** The menu of a sheet's tab: copy, protect, hide, delete, and show what is hidden. */
export function openTabMenu(controller: GridController, sheetId: string, at: Point): void {
  openContextMenu({
    at,
    label: texts.sheetTabs,
    items: items(controller, sheetId),
    onClose: () => controller.focus(),
  });
}

function items(controller: GridController, sheetId: string): readonly MenuItem[] {
  const { model, report } = controller;
  const isProtected = model.sheet(sheetId)?.protection !== undefined;
  const hidden = model.sheets.filter(({ visibility }) => visibility === "hidden");
  return [
    {
      id: "copy",
      label: texts.copySheet,
      run: () => copyBehind(controller, sheetId),
    },
    {
      id: "protect",
      label: isProtected ? texts.unprotect : texts.protect,
      run: () => void report(isProtected ? model.unprotect(sheetId) : model.protect(sheetId, {})),
    },
    {
      id: "hide",
      label: texts.hideSheet,
      startsGroup: true,
      run: () => void report(model.setVisibility(sheetId, "hidden")),
    },
    ...hidden.map(({ id, name }) => ({
      id: `show-${id}`,
      label: texts.unhideSheet(name),
      run: () => void report(model.setVisibility(id, "visible")),
    })),
    {
      id: "delete",
      label: texts.deleteSheet,
      startsGroup: true,
      run: () => void report(model.deleteSheet(sheetId)),
    },
  ];
}

/** Copies a sheet to the place behind it, and shows the copy. */
function copyBehind({ model, report }: GridController, sheetId: string): void {
  const at = model.sheets.findIndex(({ id }) => id === sheetId);
  const copy = model.copySheet(sheetId, at + 1);
  if (report(copy) && copy.ok) report(model.activate(copy.value));
}
