import type { CellValue } from "../../shared";
import type { ModelOptions, WorkbookContent } from "./api/opening";
import type { SheetModel } from "./api/sheetModel";
import type { WorkbookModel } from "./api/workbookModel";
import { stateOfContent } from "./opening/stateOfContent";
import { Core } from "./state/core";
import { sheetNamed } from "./state/sheetNamed";
import type { SheetState } from "./state/sheetState";
import { clipboardVerbs } from "./verbs/clipboardVerbs";
import { entryVerbs } from "./verbs/entryVerbs";
import { formatVerbs } from "./verbs/formatVerbs";
import { structureVerbs } from "./verbs/structureVerbs";
import { mendTableHeaders } from "./verbs/tableHeaders";
import { tabVerbs } from "./verbs/tabVerbs";
import { workbookVerbs } from "./verbs/workbookVerbs";
import { SheetView } from "./view/sheetView";

/** Opens a workbook that is given as data; throws where it has no sheet that can be seen. */
export function createWorkbookModel(
  content: WorkbookContent,
  options: ModelOptions,
): WorkbookModel {
  const core = new Core(stateOfContent(content), options);
  core.settle = () => mendTableHeaders(core);
  const views = viewsOf(core);
  return {
    ...entryVerbs(core),
    ...clipboardVerbs(core),
    ...structureVerbs(core),
    ...formatVerbs(core),
    ...tabVerbs(core),
    ...workbookVerbs(core),
    get sheets() {
      return core.state.sheets.map(views);
    },
    get activeSheet() {
      return views(activeSheet(core));
    },
    sheet: (id) => optional(core.sheet(id), views),
    sheetNamed: (name) => optional(sheetNamed(core.state, name), views),
    get names() {
      return core.state.names;
    },
    get customXml() {
      return core.state.customXml;
    },
    get settings() {
      return core.state.settings;
    },
    get isStructureProtected() {
      return core.state.isStructureProtected;
    },
    get date1904() {
      return core.state.date1904;
    },
    get calculationMode() {
      return core.state.calculationMode;
    },
    ...timeVerbs(core),
    get undoLabel() {
      return core.undoLabel;
    },
    get redoLabel() {
      return core.redoLabel;
    },
  };
}

type TimeVerbs = Pick<
  WorkbookModel,
  "subscribe" | "transact" | "undo" | "redo" | "recalculate" | "evaluate"
>;

const timeVerbs = (core: Core): TimeVerbs => ({
  subscribe: (listener) => core.subscribe(listener),
  transact: (label, source, work) => core.transact(label, source, work),
  undo: () => core.undo(),
  redo: () => core.redo(),
  recalculate: () => core.recalculate(),
  evaluate: (formula, at) => evaluate(core, formula, at),
});

/** One view a sheet, so that a sheet is always the same object. */
function viewsOf(core: Core): (sheet: SheetState) => SheetModel {
  const known = new WeakMap<SheetState, SheetView>();
  return (sheet) => {
    const view = known.get(sheet) ?? new SheetView(core, sheet);
    known.set(sheet, view);
    return view;
  };
}

const optional = <T, U>(value: T | undefined, map: (value: T) => U): U | undefined =>
  value === undefined ? undefined : map(value);

function activeSheet({ state }: Core): SheetState {
  const active = state.sheets.find(({ id }) => id === state.activeSheetId);
  if (!active) throw new Error("The active sheet is not in the workbook");
  return active;
}

function evaluate(
  core: Core,
  formula: string,
  { sheetId, cell }: Parameters<WorkbookModel["evaluate"]>[1],
): CellValue {
  const sheet = core.sheet(sheetId);
  if (!sheet) throw new Error(`No sheet ${sheetId}`);
  return core.calculator.evaluate(formula.replace(/^=/, ""), { sheet, cell });
}
