import type { SheetLayout } from "../../../sheets";
import type { SheetReplacement } from "../../workbook";
import { fault } from "../fault";
import { withXml, type Package } from "../package";
import { dropCalcChain } from "../parts/calcChain";
import type { WorkbookPart } from "../parts/workbook";
import { readWorksheet, type WorksheetPart } from "../parts/worksheet";
import { sameSheetName, sheetIndexOf } from "../read/findSheet";
import { attribute, booleanAttribute, childNamed } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { RELATIONSHIPS_NAMESPACE, relationshipPrefix } from "../xml/relationshipPrefix";
import { layoutNames } from "./addSheets";
import { setCharts } from "./chartParts";
import { renameReferences } from "./renameReferences";
import { sheetText, type ElementFrame, type SheetFrame } from "./sheetText";
import type { StyleBook } from "./styleBook";
import { addTables, dropTables } from "./tablePart";
import { changeNames } from "./workbookText";

/** A sheet to be drawn anew, by its present name, which it keeps. */
export interface Replacement {
  readonly name: string;
  readonly layout: SheetLayout;
}

/** The workbook that a sheet belongs to, and its styles. */
export interface SheetHome {
  readonly workbook: WorkbookPart;
  readonly book: StyleBook;
}

/** Draws sheets anew in place: cells, rules, tables, our charts and print set-up are the layout's; pictures, other charts, comments, controls and extensions stay. */
export const replaceSheets = (
  pack: Package,
  replacements: readonly Replacement[],
  context: SheetHome,
): Package =>
  replacements.reduce((result, replacement) => replaceSheet(result, replacement, context), pack);

/** Turns formulas over sheets that stay beside their new drawings to the names under which these stay, as Excel does. */
export function renameReplaced(
  pack: Package,
  { sheets }: WorkbookPart,
  replacements: readonly SheetReplacement[],
): Package {
  const staying = replacements.filter(({ keepAs }) => keepAs !== undefined);
  if (staying.length === 0) return pack;
  const own = sheets.filter(({ name }) => staying.some((each) => sameSheetName(each.name, name)));
  return renameReferences(
    pack,
    new Map(staying.flatMap(({ name, keepAs }) => (keepAs ? [[name, keepAs] as const] : []))),
    new Set(own.map(({ part }) => part)),
  );
}

function replaceSheet(pack: Package, { name, layout }: Replacement, context: SheetHome): Package {
  const { workbook, book } = context;
  const sheetIndex = sheetIndexOf(workbook, name);
  const sheet = workbook.sheets[sheetIndex];
  if (sheet?.kind !== "worksheet") return fault("sheetMissing", `no sheet "${name}"`, name);
  let hasFormulas = false;
  const old = readWorksheet(pack, sheet.part, {
    cell: ({ formula }) => {
      hasFormulas ||= formula !== undefined;
    },
  });
  const drawn = { ...layout, name: sheet.name };
  const cleared = dropTables(hasFormulas ? dropCalcChain(pack, workbook.part) : pack, sheet.part);
  const tables = addTables(cleared, { part: sheet.part, layout: drawn, workbook });
  const charts = setCharts(tables.pack, { part: sheet.part, layout: drawn, workbook });
  const text = sheetText(drawn, {
    book,
    isSelected: isSelected(old),
    tableIds: tables.ids,
    drawingId: charts.drawingId,
    frame: keptFrame(old),
  });
  const written = withXml(charts.pack, sheet.part, text);
  const names = layoutNames(drawn, { sheet: sheet.name, sheetIndex });
  const replaced = new Set(names.map((one) => one.name.toLowerCase()));
  return changeNames(written, workbook.part, {
    drop: (one) =>
      one.sheetIndex === sheetIndex &&
      (replaced.has(one.name.toLowerCase()) || OF_THE_OLD_CELLS.test(one.name)),
    add: names,
  });
}

/** Excel's own names for what is printed and filtered: they speak of the cells that go. */
const OF_THE_OLD_CELLS = /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/i;

/** Whether a sheet's tab is selected. */
export const isSelected = ({ root }: Pick<WorksheetPart, "root">): boolean =>
  booleanAttribute(childNamed(childNamed(root, "sheetViews"), "sheetView"), "tabSelected") ?? false;

/** Elements that speak of parts or extensions rather than of cells. */
const KEPT: ReadonlySet<string> = new Set(
  (
    "sheetCalcPr customProperties drawing legacyDrawing legacyDrawingHF drawingHF picture " +
    "oleObjects controls webPublishItems extLst"
  ).split(" "),
);

/** Extensions that speak of cells as rules do: the layout's rules take their place. */
const RULES: ReadonlySet<string> = new Set(["dataValidations", "conditionalFormattings"]);

/** An element's text; of extensions, without those of the given names. */
export function keptText(frame: string, element: XmlElement, dropped = RULES): string {
  const texts = element.children.map(({ start, end }) => frame.slice(start, end));
  const kept = texts.filter((_, index) => {
    const inner = element.children[index]?.children ?? [];
    return !inner.some(({ name }) => dropped.has(name));
  });
  if (element.name !== "extLst" || kept.length === texts.length) {
    return frame.slice(element.start, element.end);
  }
  const [open, close] = [
    frame.slice(element.start, element.openEnd),
    frame.slice(element.closeStart, element.end),
  ];
  return kept.length === 0 ? "" : open + kept.join("") + close;
}

function keptFrame({ frame, root }: WorksheetPart): SheetFrame {
  const kept = new Map<string, string>();
  for (const element of root.children) {
    const isOwn = element.namespace === root.namespace;
    const name = isOwn ? element.name : "controls";
    if (!KEPT.has(name)) continue;
    kept.set(name, (kept.get(name) ?? "") + keptText(frame, element));
  }
  const open = frame.slice(0, root.openEnd);
  return {
    ...elementFrame({ root }),
    open:
      relationshipPrefix(root.scope) === undefined
        ? open.replace(/>$/, ` xmlns:r="${RELATIONSHIPS_NAMESPACE}">`)
        : open,
    close: frame.slice(root.closeStart),
    kept,
  };
}

/** What a sheet's text says to its elements; "r" is for relationships where the sheet had no use for a prefix so far. */
export function elementFrame({ root }: Pick<WorksheetPart, "root">): ElementFrame {
  const codeName = attribute(childNamed(root, "sheetPr"), "codeName");
  return {
    prefix: root.prefix,
    relationships: relationshipPrefix(root.scope) ?? "r",
    ...(codeName !== undefined && { codeName }),
  };
}
