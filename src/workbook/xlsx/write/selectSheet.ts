import { getPart, partText, withXml, xmlPart, type Package } from "../package";
import type { WorkbookPart } from "../parts/workbook";
import { readWorksheet } from "../parts/worksheet";
import { insertInOrder, replaceElement, setAttribute, spliceText, type Splice } from "../xml/edit";
import { booleanAttribute, childNamed, childrenNamed } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { elementWriter } from "../xml/write";
import { WORKSHEET_ORDER } from "../parts/worksheet";
import { showSheet } from "./workbookText";

/** Puts one tab in front and no other beside it: two selected tabs would be typed into together. */
export function selectSheet(pack: Package, workbook: WorkbookPart, index: number): Package {
  let result = showSheet(pack, workbook.part, index);
  workbook.sheets.forEach(({ kind, part }, at) => {
    result =
      kind === "worksheet" ? markSelected(result, part, at === index) : unselect(result, part);
  });
  return result;
}

function markSelected(pack: Package, part: string, isSelected: boolean): Package {
  const text = partText(getPart(pack, part));
  if (!isSelected && !/tabSelected\s*=\s*["'](?:1|true)/.test(text)) return pack;
  const { xml, frame, root, dataStart, dataEnd } = readWorksheet(pack, part, { cell: () => {} });
  const splices = selectionSplices(frame, root, isSelected);
  if (splices.length === 0) return pack;
  const data = childNamed(root, "sheetData");
  const cells = data ? [replaceElement(data, xml.slice(dataStart, dataEnd))] : [];
  return withXml(pack, part, spliceText(frame, [...splices, ...cells]));
}

/** A chart sheet, which has no cells, is never put in front here. */
function unselect(pack: Package, part: string): Package {
  const { xml, root } = xmlPart(getPart(pack, part));
  const splices = selectionSplices(xml, root, false);
  return splices.length === 0 ? pack : withXml(pack, part, spliceText(xml, splices));
}

function selectionSplices(xml: string, root: XmlElement, isSelected: boolean): readonly Splice[] {
  const views = childrenNamed(childNamed(root, "sheetViews"), "sheetView");
  if (views.length > 0) {
    return views
      .filter((view) => (booleanAttribute(view, "tabSelected") ?? false) !== isSelected)
      .map((view) => setAttribute(xml, view, ["tabSelected", isSelected ? "1" : undefined]));
  }
  if (!isSelected) return [];
  const write = elementWriter(root.prefix);
  const view = write("sheetView", { tabSelected: true, workbookViewId: 0 });
  const text = write("sheetViews", {}, view);
  return [insertInOrder(xml, root, { name: "sheetViews", text, order: WORKSHEET_ORDER })];
}
