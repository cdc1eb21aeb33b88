import { around, type CellRange } from "../../../sheets";
import type { ModelEvent, SheetFeature, WorkbookFeature } from "../api/events";
import type { Cell } from "./cell";
import type { Change } from "./change";
import { cellRange } from "./range";
import type { SheetProperties, SheetState } from "./sheetState";
import type { WorkbookState } from "./workbookState";

/** What changes look like from outside, in order; cells that one verb changed make one event. */
export function eventsOf(changes: readonly Change[]): readonly ModelEvent[] {
  const events: ModelEvent[] = [];
  let touched: Touched | undefined;
  for (const change of changes) {
    if (change.kind === "cell" && touched && belongs(touched, change)) {
      touched = grown(touched, change);
      continue;
    }
    if (touched) events.push(...cellEvents(touched));
    touched = change.kind === "cell" ? grown(nothingOf(change), change) : undefined;
    if (change.kind !== "cell") events.push(...otherEvents(change));
  }
  return touched ? [...events, ...cellEvents(touched)] : events;
}

interface Touched {
  readonly sheet: SheetState;
  readonly verb: number;
  readonly content: CellRange | undefined;
  readonly format: CellRange | undefined;
}

type CellChange = Extract<Change, { readonly kind: "cell" }>;

const nothingOf = ({ sheet, verb }: CellChange): Touched => ({
  sheet,
  verb,
  content: undefined,
  format: undefined,
});

const belongs = (touched: Touched, change: CellChange): boolean =>
  touched.sheet === change.sheet && touched.verb === change.verb;

function grown(touched: Touched, change: CellChange): Touched {
  const { before, after } = change;
  const place = cellRange(change.rowIndex, change.columnIndex);
  const isRestyled = before?.style !== after?.style;
  const isRewritten = !sameContent(before, after) || !isRestyled;
  return {
    ...touched,
    content: isRewritten ? around(touched.content ?? place, place) : touched.content,
    format: isRestyled ? around(touched.format ?? place, place) : touched.format,
  };
}

const sameContent = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a?.formula === b?.formula && (a?.value ?? null) === (b?.value ?? null);

function cellEvents({ sheet, content, format }: Touched): readonly ModelEvent[] {
  const events: ModelEvent[] = [];
  if (content) events.push({ kind: "cellsChanged", sheetId: sheet.id, range: content });
  if (format) events.push({ kind: "formatChanged", sheetId: sheet.id, range: format });
  return events;
}

function otherEvents(change: Exclude<Change, CellChange>): readonly ModelEvent[] {
  switch (change.kind) {
    case "rows":
      return [rowsEvent(change.sheet.id, change.why)];
    case "sheet":
      return sheetEvents(change.sheet.id, change);
    case "workbook":
      return workbookEvents(change.before, change.after);
  }
}

const rowsEvent = (
  sheetId: string,
  why: Extract<Change, { readonly kind: "rows" }>["why"],
): ModelEvent =>
  "shift" in why
    ? { kind: "structureChanged", sheetId, shift: why.shift }
    : { kind: "sorted", sheetId, range: why.sorted };

const features: Partial<Record<keyof SheetProperties, SheetFeature>> = {
  tabColor: "tabColor",
  summaryBelow: "view",
  merges: "merges",
  rules: "rules",
  conditionalFormats: "conditionalFormats",
  names: "names",
  tables: "tables",
  charts: "charts",
  frozen: "view",
  showGridlines: "view",
  zoom: "view",
  print: "print",
  autoFilter: "autoFilter",
  baseStyle: "view",
};

function sheetEvents(
  sheetId: string,
  { before, after }: Extract<Change, { readonly kind: "sheet" }>,
): readonly ModelEvent[] {
  const events: ModelEvent[] = [];
  const has = (key: keyof SheetProperties): boolean => key in after;
  if (before.name !== undefined && after.name !== undefined) {
    const names = { nameBefore: before.name, nameAfter: after.name };
    events.push({ kind: "sheetRenamed", sheetId, ...names });
  }
  if (has("visibility")) events.push({ kind: "visibilityChanged", sheetId });
  if (has("protection")) events.push({ kind: "protectionChanged", sheetId });
  if (has("rows")) events.push({ kind: "linesChanged", sheetId, axis: "row" });
  if (has("columns")) events.push({ kind: "linesChanged", sheetId, axis: "column" });
  const changed = Object.entries(features).flatMap(([key, feature]) =>
    key in after ? [feature] : [],
  );
  for (const feature of new Set(changed)) events.push({ kind: "sheetChanged", sheetId, feature });
  return events;
}

const workbookFeatures: Partial<Record<keyof WorkbookState, WorkbookFeature>> = {
  names: "names",
  customXml: "customXml",
  settings: "settings",
  isStructureProtected: "structureProtection",
  calculationMode: "calculationMode",
};

function workbookEvents(
  before: Partial<WorkbookState>,
  after: Partial<WorkbookState>,
): readonly ModelEvent[] {
  const events: ModelEvent[] = tabEvents(before.sheets ?? [], after.sheets ?? []);
  if (after.activeSheetId !== undefined) {
    events.push({ kind: "sheetActivated", sheetId: after.activeSheetId });
  }
  for (const [key, feature] of Object.entries(workbookFeatures)) {
    if (key in after) events.push({ kind: "workbookChanged", feature });
  }
  return events;
}

function tabEvents(before: readonly SheetState[], after: readonly SheetState[]): ModelEvent[] {
  const added = after.filter((sheet) => !before.includes(sheet));
  const deleted = before.filter((sheet) => !after.includes(sheet));
  const stayed = after.filter((sheet) => before.includes(sheet));
  const isMoved =
    added.length + deleted.length === 0 && stayed.some((sheet, index) => before[index] !== sheet);
  const moved = isMoved ? stayed.filter((sheet, index) => before[index] !== sheet) : [];
  return [
    ...deleted.map((sheet) => ({ kind: "sheetDeleted" as const, sheetId: sheet.id })),
    ...added.map((sheet) => ({ kind: "sheetAdded" as const, sheetId: sheet.id })),
    ...moved.map((sheet) => ({ kind: "sheetMoved" as const, sheetId: sheet.id })),
  ];
}
