import type { SheetLayout } from "../../../sheets";
import { withXml, type Package } from "../package";
import { WORKSHEET_ORDER } from "../parts/worksheet";
import { insertInOrder, replaceElement, setAttribute, spliceText, type Splice } from "../xml/edit";
import { childNamed, childrenNamed } from "../xml/query";
import { relationshipPrefix, RELATIONSHIPS_NAMESPACE } from "../xml/relationshipPrefix";
import { elementWriter } from "../xml/write";
import { isOfColumns, revisedColumns } from "./reviseColumns";
import { setCharts } from "./chartParts";
import { elementFrame, isSelected, keptText, type SheetHome } from "./replaceSheets";
import type { ScannedSheet } from "./scanTargets";
import { outlineDepths } from "./sheetElements";
import { drawnElements } from "./sheetText";
import { addTables, dropTables } from "./tablePart";

/** A sheet whose elements are brought from one layout to another; `data` is its new sheetData element. */
export interface RevisedSheet {
  readonly part: string;
  readonly scanned: ScannedSheet;
  readonly before: SheetLayout;
  readonly after: SheetLayout;
  readonly data: string;
}

/** Writes a sheet's cells, and of its other elements those of which a layout says something else than before. */
export function reviseElements(pack: Package, sheet: RevisedSheet, context: SheetHome): Package {
  const { part, scanned, before, after, data } = sheet;
  const { frame, root } = scanned;
  const changed = changedElements(before, after);
  const hasTables = changed.includes("tableParts");
  const tables = hasTables
    ? addTables(dropTables(pack, part), { part, layout: after, workbook: context.workbook })
    : { pack, ids: [] };
  const hasCharts = changed.includes("drawing");
  const charts = hasCharts
    ? setCharts(tables.pack, { part, layout: after, workbook: context.workbook })
    : { pack: tables.pack };
  const drawn = drawnElements(after, {
    ...context,
    isSelected: isSelected(scanned),
    tableIds: tables.ids,
    drawingId: charts.drawingId,
    frame: elementFrame(scanned),
  });
  const textOf = (name: string): string =>
    name === "cols" ? revisedColumns(scanned, sheet, context.book) : (drawn.get(name)?.() ?? "");
  const cells = childNamed(root, "sheetData");
  const splices = [
    ...changed.flatMap((name) => elementSplices(scanned, name, textOf(name))),
    ...depthSplices(scanned, before, after),
    ...extensionSplices(scanned, changed),
    ...(cells ? [replaceElement(cells, data)] : []),
    ...((hasTables || hasCharts) && relationshipPrefix(root.scope) === undefined
      ? declaration(scanned)
      : []),
  ];
  return withXml(charts.pack, part, spliceText(frame, splices));
}

/** What a layout says in which elements of a sheet besides its cells. */
const FEATURES: readonly (readonly [
  elements: readonly string[],
  told: (layout: SheetLayout) => unknown,
])[] = [
  [["sheetPr"], ({ tabColor, summaryBelow, print }) => [tabColor, summaryBelow, !print]],
  [["sheetViews"], ({ frozen, showGridlines, zoom }) => [frozen, showGridlines, zoom]],
  [["cols"], ({ columns, styles }) => [columns, styles.filter(isOfColumns)]],
  [["sheetProtection"], ({ protection }) => [protection]],
  [["mergeCells"], ({ merges }) => merges],
  [["conditionalFormatting"], ({ conditionalFormats }) => conditionalFormats],
  [["dataValidations"], ({ rules }) => rules],
  [["printOptions", "pageMargins", "pageSetup", "headerFooter"], ({ print }) => [print]],
  [["drawing"], ({ charts = [] }) => charts],
  [["tableParts"], ({ tables }) => [tables]],
];

const changedElements = (before: SheetLayout, after: SheetLayout): readonly string[] =>
  FEATURES.flatMap(([elements, told]) =>
    JSON.stringify(told(before)) === JSON.stringify(told(after)) ? [] : elements,
  );

/** Puts a drawn element in the place of those of its name, or where the schema wants it. */
function elementSplices(
  { frame, root }: ScannedSheet,
  name: string,
  text: string,
): readonly Splice[] {
  const [first, ...others] = childrenNamed(root, name);
  if (first) {
    return [replaceElement(first, text), ...others.map((other) => replaceElement(other, ""))];
  }
  return text === "" ? [] : [insertInOrder(frame, root, { name, text, order: WORKSHEET_ORDER })];
}

/** How deep the outline is; the sheet's default sizes beside it stay. */
function depthSplices(
  { frame, root }: ScannedSheet,
  before: SheetLayout,
  after: SheetLayout,
): readonly Splice[] {
  const depths = outlineDepths(after);
  if (JSON.stringify(outlineDepths(before)) === JSON.stringify(depths)) return [];
  const element = childNamed(root, "sheetFormatPr");
  if (!element) {
    const text = elementWriter(root.prefix)("sheetFormatPr", { defaultRowHeight: 15, ...depths });
    return [insertInOrder(frame, root, { name: "sheetFormatPr", text, order: WORKSHEET_ORDER })];
  }
  return Object.entries(depths).map(([name, depth]) =>
    setAttribute(frame, element, [name, depth === undefined ? undefined : String(depth)]),
  );
}

/** Rules that stand among the extensions go where the layout's rules have taken their place. */
function extensionSplices(
  { frame, root }: ScannedSheet,
  changed: readonly string[],
): readonly Splice[] {
  const dropped = new Set<string>();
  if (changed.includes("dataValidations")) dropped.add("dataValidations");
  if (changed.includes("conditionalFormatting")) dropped.add("conditionalFormattings");
  const element = childNamed(root, "extLst");
  return element && dropped.size > 0
    ? [replaceElement(element, keptText(frame, element, dropped))]
    : [];
}

/** The prefix of relationship ids, where the sheet had no use for one so far. */
const declaration = ({ root }: ScannedSheet): readonly Splice[] => [
  {
    start: root.openEnd - 1,
    end: root.openEnd - 1,
    text: ` xmlns:r="${RELATIONSHIPS_NAMESPACE}"`,
  },
];
