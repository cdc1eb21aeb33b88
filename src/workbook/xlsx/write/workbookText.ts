import { getPart, withXml, xmlPart, type Package, type XmlPart } from "../package";
import { WORKBOOK_ORDER, type DefinedName, type Visibility } from "../parts/workbook";
import {
  appendInside,
  insertInOrder,
  replaceElement,
  setAttribute,
  spliceText,
  type Splice,
} from "../xml/edit";
import { attribute, childNamed, childrenNamed, numberAttribute } from "../xml/query";
import { escapeText } from "../xml/text";
import { RELATIONSHIPS_NAMESPACE, relationshipPrefix } from "../xml/relationshipPrefix";
import type { NamespaceScope } from "../xml/tree";
import { elementWriter } from "../xml/write";

/** A tab to be added behind the others. */
export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: Visibility;
}

/** Changes the workbook part's text. */
const edit = (
  pack: Package,
  part: string,
  splices: (source: XmlPart) => readonly Splice[],
): Package => {
  const source = xmlPart(getPart(pack, part));
  const made = splices(source);
  return made.length === 0 ? pack : withXml(pack, part, spliceText(source.xml, made));
};

/** Adds tabs behind the last one. */
export const addSheetEntries = (
  pack: Package,
  part: string,
  sheets: readonly NewSheet[],
): Package =>
  edit(pack, part, ({ xml, root }) => {
    const parent = childNamed(root, "sheets");
    if (!parent) return [];
    const { name: idName, declaration } = relationshipName(parent.scope);
    const write = elementWriter(root.prefix);
    const text = sheets.map(({ name, sheetId, relationshipId, visibility }) =>
      write("sheet", {
        name,
        sheetId,
        state: visibility === "visible" ? undefined : visibility,
        ...declaration,
        [idName]: relationshipId,
      }),
    );
    return [appendInside(xml, parent, text.join(""))];
  });

/** The attribute by which elements here name relationships; its prefix is declared where nobody did. */
function relationshipName(scope: NamespaceScope): {
  readonly name: string;
  readonly declaration: Readonly<Record<string, string>>;
} {
  const prefix = relationshipPrefix(scope);
  return prefix === undefined
    ? { name: "r:id", declaration: { "xmlns:r": RELATIONSHIPS_NAMESPACE } }
    : { name: `${prefix}:id`, declaration: {} };
}

/** Takes away and adds defined names; the others stay as they are. */
export const changeNames = (
  pack: Package,
  part: string,
  {
    drop,
    add,
  }: {
    readonly drop: (name: DefinedName) => boolean;
    readonly add: readonly DefinedName[];
  },
): Package =>
  edit(pack, part, ({ xml, root }) => {
    const write = elementWriter(root.prefix);
    const parent = childNamed(root, "definedNames");
    const known = childrenNamed(parent, "definedName");
    const gone = known.filter((one) =>
      drop({
        name: attribute(one, "name") ?? "",
        formula: one.text,
        ...sheetOf(numberAttribute(one, "localSheetId")),
      }),
    );
    const text = add.map((name) => nameText(name, write)).join("");
    if (!parent) {
      const whole = write("definedNames", {}, text);
      return text === ""
        ? []
        : [insertInOrder(xml, root, { name: "definedNames", text: whole, order: WORKBOOK_ORDER })];
    }
    if (text === "" && gone.length === known.length) return [replaceElement(parent, "")];
    const drops = gone.map((one) => replaceElement(one, ""));
    return text === "" ? drops : [...drops, appendInside(xml, parent, text)];
  });

const sheetOf = (sheetIndex: number | undefined) =>
  sheetIndex === undefined ? {} : { sheetIndex };

const nameText = (
  { name, formula, sheetIndex, hidden }: DefinedName,
  write: ReturnType<typeof elementWriter>,
): string =>
  write(
    "definedName",
    { name, localSheetId: sheetIndex, hidden: hidden || undefined },
    escapeText(formula),
  );

/** Makes Excel calculate everything when it opens the file. */
export const calculateOnLoad = (pack: Package, part: string): Package =>
  edit(pack, part, ({ xml, root }) => {
    const known = childNamed(root, "calcPr");
    if (known) return [setAttribute(xml, known, ["fullCalcOnLoad", "1"])];
    const text = elementWriter(root.prefix)("calcPr", { calcId: 191029, fullCalcOnLoad: true });
    return [insertInOrder(xml, root, { name: "calcPr", text, order: WORKBOOK_ORDER })];
  });

/** Locks or unlocks the workbook's structure. */
export const protectStructure = (pack: Package, part: string, isProtected: boolean): Package =>
  edit(pack, part, ({ xml, root }) => {
    const known = childNamed(root, "workbookProtection");
    const value = isProtected ? "1" : undefined;
    if (known) return [setAttribute(xml, known, ["lockStructure", value])];
    const text = elementWriter(root.prefix)("workbookProtection", { lockStructure: isProtected });
    return [insertInOrder(xml, root, { name: "workbookProtection", text, order: WORKBOOK_ORDER })];
  });

/** Puts the tab at an index in front. */
export const showSheet = (pack: Package, part: string, index: number): Package =>
  edit(pack, part, ({ xml, root }) => {
    const write = elementWriter(root.prefix);
    const views = childNamed(root, "bookViews");
    const view = childNamed(views, "workbookView");
    const text = write("workbookView", { activeTab: index });
    if (view) return [setAttribute(xml, view, ["activeTab", String(index)])];
    if (views) return [appendInside(xml, views, text)];
    const whole = write("bookViews", {}, text);
    return [insertInOrder(xml, root, { name: "bookViews", text: whole, order: WORKBOOK_ORDER })];
  });
