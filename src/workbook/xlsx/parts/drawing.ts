import { findPart, xmlPart, type Package, type XmlPart } from "../package";
import { readRelationships } from "./relationships";

/** The namespaces of drawings: what lies on a sheet, what is drawn, and charts. */
export const SHEET_DRAWING_NAMESPACE =
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The part of what is drawn on a sheet, and the id by which the sheet names it. */
export interface DrawingPart extends XmlPart {
  readonly id: string;
}

/** The drawing of a sheet; undefined where nothing is drawn on it. */
export function readDrawing(pack: Package, sheetPart: string): DrawingPart | undefined {
  const related = readRelationships(pack, sheetPart).find(({ kind }) => kind === "drawing");
  const found = related && findPart(pack, related.target);
  return related && found && { ...xmlPart(found), id: related.id };
}
