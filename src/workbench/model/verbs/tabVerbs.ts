import { holdsCell } from "../../../sheets";
import { ok } from "../../../shared";
import type { Outcome } from "../api/modelError";
import type { TabVerbs } from "../api/verbs";
import { renameSheetIn } from "../formula/rewrite";
import { sheetOfLayout } from "../opening/sheetOfLayout";
import { firstCell } from "../state/range";
import type { Core } from "../state/core";
import { sheetNamed } from "../state/sheetNamed";
import { emptyProperties, newSheetState, type SheetState } from "../state/sheetState";
import { completeStyle } from "../state/styles";
import { copyOfSheet } from "./copyOfSheet";
import { labels } from "./labels";
import { freeNumbered, sheetNameRefusal } from "./nameRules";
import { DONE, firstRefusal, onRange, onSheet, refuse } from "./onSheet";
import { rewriteAll } from "./rewriteAll";

/** Sheets as a whole. */
export const tabVerbs = (core: Core): TabVerbs => ({
  ...sightVerbs(core),
  addSheet: (name, index) =>
    core.attempt(labels.addSheet, () => {
      const called =
        name ?? freeNumbered("Sheet", (each) => sheetNamed(core.state, each) !== undefined);
      return add(core, { name: called, index }, () =>
        newSheetState(core.newId(), emptyProperties(called, baseStyleOf(core))),
      );
    }),
  addSheetFromLayout: (layout, index) =>
    core.attempt(labels.addSheet, () =>
      add(core, { name: layout.name, index }, () =>
        sheetOfLayout(layout, { id: core.newId(), baseStyle: baseStyleOf(core) }),
      ),
    ),
  deleteSheet: (sheetId) =>
    onTabs(core, { label: labels.deleteSheet, sheetId }, (sheet) => {
      if (isLastVisible(core, sheet)) return refuse("lastVisibleSheet");
      const { name } = sheet.properties;
      const sheets = core.state.sheets.filter((one) => one !== sheet);
      core.setWorkbook({ sheets, ...inFrontWithout(core, sheet) });
      rewriteAll(core, (formula) => renameSheetIn(formula, name, undefined));
      return DONE;
    }),
  renameSheet: (sheetId, name) =>
    onTabs(core, { label: labels.renameSheet, sheetId }, (sheet) => {
      const refusal = sheetNameRefusal(core, name, sheetId);
      if (refusal) return refuse(refusal);
      const before = sheet.properties.name;
      core.setSheet(sheet, { name });
      rewriteAll(core, (formula) => renameSheetIn(formula, before, name));
      return DONE;
    }),
  copySheet: (sheetId, index) =>
    onTabs(core, { label: labels.copySheet, sheetId }, (sheet) => {
      const copy = copyOfSheet(core, sheet);
      return add(core, { name: copy.properties.name, index }, () => copy);
    }),
  moveSheet: (sheetId, index) =>
    onTabs(core, { label: labels.moveSheet, sheetId }, (sheet) => {
      const others = core.state.sheets.filter((one) => one !== sheet);
      if (index < 0 || index > others.length) return refuse("outOfBounds");
      core.setWorkbook({ sheets: others.toSpliced(index, 0, sheet) });
      return DONE;
    }),
});

type SightVerbs = Pick<TabVerbs, "setVisibility" | "setTabColor" | "activate" | "select">;

const sightVerbs = (core: Core): SightVerbs => ({
  setVisibility: (sheetId, visibility) =>
    onTabs(core, { label: labels.hide, sheetId }, (sheet) => {
      if (visibility === sheet.properties.visibility) return DONE;
      if (visibility !== "visible" && isLastVisible(core, sheet)) return refuse("lastVisibleSheet");
      core.setSheet(sheet, { visibility });
      const { activeSheetId } = inFrontWithout(core, sheet);
      if (visibility !== "visible" && activeSheetId !== undefined) {
        core.setWorkbook({ activeSheetId });
      }
      return DONE;
    }),
  setTabColor: (sheetId, tabColor) =>
    onSheet(core, { label: labels.tabColor, sheetId }, (sheet) => {
      core.setSheet(sheet, { tabColor });
      return DONE;
    }),
  activate: (sheetId) =>
    onSheet(core, { label: "", sheetId }, ({ properties }) => {
      if (properties.visibility !== "visible") return refuse("sheetHidden");
      core.show(sheetId);
      return DONE;
    }),
  select: (sheetId, range, activeCell = firstCell(range)) =>
    onRange(core, { label: "", sheetId, range }, (sheet) => {
      if (!holdsCell(range, activeCell.rowIndex, activeCell.columnIndex))
        return refuse("outOfBounds");
      core.select(sheet, { range, activeCell });
      return DONE;
    }),
});

const baseStyleOf = ({ state }: Core) => state.sheets[0]?.properties.baseStyle ?? completeStyle({});

/** Does work on a sheet's tab, unless the workbook's structure is protected. */
const onTabs = <T>(
  core: Core,
  place: { readonly label: string; readonly sheetId: string },
  work: (sheet: SheetState) => Outcome<T>,
): Outcome<T> =>
  onSheet(core, place, (sheet) =>
    core.state.isStructureProtected ? refuse("structureProtected") : work(sheet),
  );

function add(
  core: Core,
  { name, index }: { readonly name: string; readonly index: number | undefined },
  make: () => SheetState,
): Outcome<string> {
  const { sheets, isStructureProtected } = core.state;
  const at = index ?? sheets.length;
  const refusal = firstRefusal(
    isStructureProtected && "structureProtected",
    sheetNameRefusal(core, name),
    (at < 0 || at > sheets.length) && "outOfBounds",
  );
  if (refusal) return refuse(refusal);
  const sheet = make();
  core.setWorkbook({ sheets: sheets.toSpliced(at, 0, sheet) });
  return ok(sheet.id);
}

const isLastVisible = ({ state }: Core, sheet: SheetState): boolean =>
  sheet.properties.visibility === "visible" &&
  state.sheets.every((one) => one === sheet || one.properties.visibility !== "visible");

/** Where the active sheet goes out of sight, the next one comes in front, or the one before it. */
function inFrontWithout({ state }: Core, sheet: SheetState): { readonly activeSheetId?: string } {
  if (state.activeSheetId !== sheet.id) return {};
  const at = state.sheets.indexOf(sheet);
  const isShown = (one: SheetState): boolean =>
    one !== sheet && one.properties.visibility === "visible";
  const next = state.sheets.slice(at).find(isShown) ?? state.sheets.slice(0, at).findLast(isShown);
  return next ? { activeSheetId: next.id } : {};
}
