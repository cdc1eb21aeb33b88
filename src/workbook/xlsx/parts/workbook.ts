import { fault } from "../fault";
import { getPart, xmlPart, type Package } from "../package";
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  numberAttribute,
  relationshipId,
} from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { contentType } from "./contentTypes";
import { readRelationships, relatedPart } from "./relationships";

/** Whether a sheet's tab can be seen; only code brings a very hidden one back. */
export type Visibility = "visible" | "hidden" | "veryHidden";

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  /** Its part. */
  readonly part: string;
  /** "worksheet"; chart sheets and macro sheets have no cells. */
  readonly kind: string;
  readonly visibility: Visibility;
}

/** A name of the workbook, or of the sheet at `sheetIndex`; the formula has no "=". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheetIndex?: number;
  readonly hidden?: boolean;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly activeSheetIndex: number;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
}

/** Order of the workbook element's children (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches " +
  "smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The workbook part: where it lies, its sheets, its names. A package without one is no spreadsheet. */
export function readWorkbook(pack: Package): WorkbookPart {
  const part = relatedPart(pack, "", "officeDocument");
  if (part === undefined) fault("partMissing", "no main document");
  refuseOtherDocument(contentType(pack, part) ?? "");
  const { root } = xmlPart(getPart(pack, part));
  if (root.name !== "workbook") fault("damaged", `${part}: <${root.name}>`);
  const sheets = readSheets(pack, part, childNamed(root, "sheets"));
  const view = childNamed(childNamed(root, "bookViews"), "workbookView");
  const protection = childNamed(root, "workbookProtection");
  return {
    part,
    sheets,
    names: childrenNamed(childNamed(root, "definedNames"), "definedName").map(readName),
    activeSheetIndex: activeIndex(sheets, numberAttribute(view, "activeTab") ?? 0),
    structureProtected: booleanAttribute(protection, "lockStructure") ?? false,
    date1904: booleanAttribute(childNamed(root, "workbookPr"), "date1904") ?? false,
  };
}

function refuseOtherDocument(type: string): void {
  if (type.includes("binary")) fault("binaryWorkbook", `main part: ${type}`);
  if (/wordprocessingml|ms-word/.test(type)) fault("wordDocument", `main part: ${type}`);
  if (!/spreadsheetml|ms-excel/.test(type)) fault("notSpreadsheet", `main part: ${type}`);
}

function readSheets(
  pack: Package,
  part: string,
  sheets: XmlElement | undefined,
): readonly SheetEntry[] {
  const relationships = new Map(readRelationships(pack, part).map((one) => [one.id, one]));
  const entries = childrenNamed(sheets, "sheet").map((element) => {
    const name = attribute(element, "name") ?? "";
    const found = relationships.get(relationshipId(element) ?? "");
    if (!found) return fault("partMissing", `${part}: the sheet "${name}" has no part`);
    if (found.external)
      fault("outsideReference", `${part}: the sheet "${name}" lies outside the file`);
    return {
      name,
      sheetId: numberAttribute(element, "sheetId") ?? 0,
      part: found.target,
      kind: found.kind,
      visibility: readVisibility(attribute(element, "state")),
    };
  });
  return entries.length > 0 ? entries : fault("damaged", `${part}: no sheet`);
}

const readVisibility = (state: string | undefined): Visibility =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

function readName(element: XmlElement): DefinedName {
  const sheetIndex = numberAttribute(element, "localSheetId");
  const hidden = booleanAttribute(element, "hidden");
  return {
    name: attribute(element, "name") ?? "",
    formula: element.text.trim(),
    ...(sheetIndex !== undefined && { sheetIndex }),
    ...(hidden && { hidden }),
  };
}

/** The sheet in front; where the file names one that can't be seen, the first that can. */
function activeIndex(sheets: readonly SheetEntry[], index: number): number {
  if (sheets[index]?.visibility === "visible") return index;
  const visible = sheets.findIndex(({ visibility }) => visibility === "visible");
  return Math.max(0, visible);
}
