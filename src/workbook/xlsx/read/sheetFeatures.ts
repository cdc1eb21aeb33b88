import { rangeAddress, parseRange, type SheetLayout, type SheetProtection } from "../../../sheets";
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  numberAttribute,
} from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { colorOf, type Palette } from "../parts/colors";

/** Merged areas as A1 ranges; single cells and garbled ones are no merge. */
export const readMerges = (root: XmlElement): readonly string[] =>
  childrenNamed(childNamed(root, "mergeCells"), "mergeCell").flatMap((one) => {
    const range = parseRange(attribute(one, "ref") ?? "");
    return range && (range.top < range.bottom || range.left < range.right)
      ? [rangeAddress(range)]
      : [];
  });

/** What the sheet's view shows: frozen panes, gridlines, zoom. */
export function readView(root: XmlElement): Pick<SheetLayout, "frozen" | "showGridlines" | "zoom"> {
  const view = childNamed(childNamed(root, "sheetViews"), "sheetView");
  const zoom = numberAttribute(view, "zoomScale");
  const frozen = readFrozen(childNamed(view, "pane"));
  return {
    ...(frozen && { frozen }),
    ...(booleanAttribute(view, "showGridLines") === false && { showGridlines: false }),
    ...(zoom !== undefined && zoom !== 100 && { zoom }),
  };
}

function readFrozen(pane: XmlElement | undefined): SheetLayout["frozen"] {
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  const rows = Math.round(numberAttribute(pane, "ySplit") ?? 0);
  const columns = Math.round(numberAttribute(pane, "xSplit") ?? 0);
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}

/** The sheet's own properties: tab colour, where summary rows stand. */
export function readProperties(
  root: XmlElement,
  palette: Palette,
): Pick<SheetLayout, "tabColor" | "summaryBelow"> {
  const properties = childNamed(root, "sheetPr");
  const tabColor = colorOf(childNamed(properties, "tabColor"), palette);
  const summaryBelow = booleanAttribute(childNamed(properties, "outlinePr"), "summaryBelow");
  return {
    ...(tabColor !== undefined && { tabColor }),
    ...(summaryBelow === false && { summaryBelow }),
  };
}

/** What a protected sheet still allows; undefined where it is open. */
export function readProtection(root: XmlElement): SheetProtection | undefined {
  const element = childNamed(root, "sheetProtection");
  if (!booleanAttribute(element, "sheet")) return undefined;
  const allows = (name: string): boolean => booleanAttribute(element, name) === false;
  return {
    ...(allows("formatColumns") && { allowFormatColumns: true }),
    ...(allows("formatRows") && { allowFormatRows: true }),
    ...(allows("formatCells") && { allowFormatCells: true }),
    ...(allows("autoFilter") && { allowAutoFilter: true }),
    ...(allows("sort") && { allowSort: true }),
    ...(allows("insertRows") && { allowInsertRows: true }),
    ...(allows("deleteRows") && { allowDeleteRows: true }),
  };
}
