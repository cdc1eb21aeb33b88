import { getPart, withoutPart, withXml, xmlPart, type Package } from "../package";
import { dropCalcChain } from "../parts/calcChain";
import { dropContentTypes } from "../parts/contentTypes";
import { dropRelationships, readRelationships, relationshipsName } from "../parts/relationships";
import {
  readWorkbook,
  type SheetEntry,
  type Visibility,
  type WorkbookPart,
} from "../parts/workbook";
import { replaceElement, setAttribute, splicePart, spliceText, type Splice } from "../xml/edit";
import { attribute, childNamed, childrenNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { dropTables } from "./tablePart";

/** A tab that stays: its name so far, and how it is from now on. */
export interface Tab {
  readonly was: string;
  readonly name: string;
  readonly visibility: Visibility;
}

/** Names, shows and orders the tabs anew; those that are not told of go, with their parts and names. */
export function arrangeTabs(pack: Package, tabs: readonly Tab[]): Package {
  const workbook = readWorkbook(pack);
  const kept = tabs.map(({ was }) => workbook.sheets.findIndex(({ name }) => name === was));
  if (isArranged(workbook, tabs)) return pack;
  const { name: part, xml, root } = xmlPart(getPart(pack, workbook.part));
  const parent = childNamed(root, "sheets");
  if (!parent) return pack;
  const elements = childrenNamed(parent, "sheet");
  const texts = tabs.map((tab, index) => {
    const element = elements[kept[index] ?? -1];
    return element ? tabText(xml, element, tab) : "";
  });
  const splices = [
    { start: parent.openEnd, end: parent.closeStart, text: texts.join("") },
    ...nameSplices(xml, root, kept),
    ...viewSplices(xml, root),
  ];
  const arranged = withXml(pack, part, spliceText(xml, splices));
  const gone = workbook.sheets.filter((_, index) => !kept.includes(index));
  return gone.reduce((result, sheet) => dropSheet(result, workbook, sheet), arranged);
}

const isArranged = ({ sheets }: WorkbookPart, tabs: readonly Tab[]): boolean =>
  sheets.length === tabs.length &&
  tabs.every(({ was, name, visibility }, index) => {
    const sheet = sheets[index];
    return sheet?.name === was && name === was && sheet.visibility === visibility;
  });

function tabText(xml: string, element: XmlElement, { name, visibility }: Tab): string {
  const state = visibility === "visible" ? undefined : visibility;
  return splicePart(xml, element, [
    setAttribute(xml, element, ["name", name]),
    setAttribute(xml, element, ["state", state]),
  ]);
}

/** Names that belong to a sheet say so by its place among the tabs. */
function nameSplices(xml: string, root: XmlElement, kept: readonly number[]): readonly Splice[] {
  return childrenNamed(childNamed(root, "definedNames"), "definedName").flatMap((element) => {
    const before = numberAttribute(element, "localSheetId");
    if (before === undefined) return [];
    const after = kept.indexOf(before);
    if (after < 0) return [replaceElement(element, "")];
    return after === before ? [] : [setAttribute(xml, element, ["localSheetId", String(after)])];
  });
}

/** The first tab in sight is told by its place too. */
function viewSplices(xml: string, root: XmlElement): readonly Splice[] {
  return childrenNamed(childNamed(root, "bookViews"), "workbookView")
    .filter((view) => attribute(view, "firstSheet") !== undefined)
    .map((view) => setAttribute(xml, view, ["firstSheet", undefined]));
}

function dropSheet(pack: Package, workbook: WorkbookPart, { part }: SheetEntry): Package {
  const ids = readRelationships(pack, workbook.part).flatMap(({ id, target }) =>
    target === part ? [id] : [],
  );
  const unrelated = dropRelationships(dropTables(pack, part), workbook.part, new Set(ids));
  const untyped = dropContentTypes(unrelated, [part]);
  const gone = withoutPart(withoutPart(untyped, part), relationshipsName(part));
  return dropCalcChain(gone, workbook.part);
}
