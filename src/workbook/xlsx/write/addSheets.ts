import type { SheetLayout } from "../../../sheets";
import { fault } from "../fault";
import { storedFormula } from "../formulas/functionPrefixes";
import { freeName, getPart, withXml, xmlPart, type Package } from "../package";
import { addContentTypes, PART_TYPES } from "../parts/contentTypes";
import { addRelationship } from "../parts/relationships";
import type { DefinedName, WorkbookPart } from "../parts/workbook";
import { sameSheetName } from "../read/findSheet";
import { RELATIONSHIPS_NAMESPACE } from "../xml/relationshipPrefix";
import { setCharts } from "./chartParts";
import { largest } from "./largest";
import { printNames } from "./printText";
import { newFrame, sheetText } from "./sheetText";
import type { StyleBook } from "./styleBook";
import { addTables } from "./tablePart";
import { addSheetEntries, changeNames, type NewSheet } from "./workbookText";

const STRICT = "http://purl.oclc.org/ooxml/";

/** Adds sheets behind the last one: their parts, tables, names and tabs. */
export function addSheets(
  pack: Package,
  layouts: readonly SheetLayout[],
  { workbook, book }: { readonly workbook: WorkbookPart; readonly book: StyleBook },
): Package {
  checkNames(workbook, layouts);
  let result = pack;
  const entries: NewSheet[] = [];
  const names: DefinedName[] = [];
  let sheetId = largest(
    workbook.sheets.map((sheet) => sheet.sheetId),
    0,
  );
  for (const layout of layouts) {
    const added = addSheetPart(result, layout, { workbook, book });
    result = added.pack;
    const sheetIndex = workbook.sheets.length + entries.length;
    entries.push({ ...added.entry, sheetId: ++sheetId });
    names.push(...layoutNames(layout, { sheet: layout.name, sheetIndex }));
  }
  const tabbed = addSheetEntries(result, workbook.part, entries);
  return changeNames(tabbed, workbook.part, { drop: () => false, add: names });
}

/** The names that a layout gives to its sheet. */
export const layoutNames = (
  { names, print }: SheetLayout,
  place: { readonly sheet: string; readonly sheetIndex: number },
): readonly DefinedName[] => [
  ...names.map((name) => ({
    ...name,
    formula: storedFormula(name.formula.replace(/^=/, "")),
    sheetIndex: place.sheetIndex,
  })),
  ...printNames(print, place),
];

function addSheetPart(
  pack: Package,
  layout: SheetLayout,
  { workbook, book }: { readonly workbook: WorkbookPart; readonly book: StyleBook },
): { readonly pack: Package; readonly entry: Omit<NewSheet, "sheetId"> } {
  const folder = workbook.part.replace(/[^/]*$/, "worksheets");
  const part = freeName(pack, (n) => `${folder}/sheet${n}.xml`);
  const main = xmlPart(getPart(pack, workbook.part)).root.namespace;
  const relationships = main.startsWith(STRICT)
    ? `${STRICT}officeDocument/relationships`
    : RELATIONSHIPS_NAMESPACE;
  const reserved = withXml(pack, part, "");
  const tables = addTables(reserved, { part, layout, workbook });
  const { pack: drawn, drawingId } = setCharts(tables.pack, { part, layout, workbook });
  const text = sheetText(layout, {
    book,
    isSelected: false,
    tableIds: tables.ids,
    drawingId,
    frame: newFrame(main, relationships),
  });
  const written = withXml(drawn, part, text);
  const typed = addContentTypes(written, [{ part, type: PART_TYPES.worksheet }]);
  const related = addRelationship(typed, workbook.part, { kind: "worksheet", to: part });
  const { name, visibility = "visible" } = layout;
  return { pack: related.pack, entry: { name, visibility, relationshipId: related.id } };
}

function checkNames(workbook: WorkbookPart, layouts: readonly SheetLayout[]): void {
  const taken = workbook.sheets.map(({ name }) => name);
  for (const { name } of layouts) {
    if (taken.some((one) => sameSheetName(one, name))) {
      fault("sheetExists", `a sheet "${name}" exists`, name);
    }
    if (!isSheetName(name)) throw new Error(`No sheet may be named "${name}"`);
    taken.push(name);
  }
}

/** Excel's rules for a sheet's name. */
const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$|^history$/i.test(name);
