import { rangeOf, type SheetChart } from "../../../sheets";
import { CHART_NAMESPACE, DRAWING_NAMESPACE, SHEET_DRAWING_NAMESPACE } from "../parts/drawing";
import { RELATIONSHIPS_NAMESPACE } from "../xml/relationshipPrefix";
import { elementWriter } from "../xml/write";

const write = elementWriter("xdr:");
const draw = elementWriter("a:");

/** A chart's place on its sheet; it brings its own namespaces, whatever prefixes the drawing uses. */
export function anchorText(
  { name, range: address }: SheetChart,
  { id, relationshipId }: { readonly id: number; readonly relationshipId: string },
): string {
  const range = rangeOf(address);
  const chart = elementWriter("c:")("chart", {
    "xmlns:c": CHART_NAMESPACE,
    "xmlns:r": RELATIONSHIPS_NAMESPACE,
    "r:id": relationshipId,
  });
  const frame = [
    write("nvGraphicFramePr", {}, write("cNvPr", { id, name }) + write("cNvGraphicFramePr")),
    write("xfrm", {}, draw("off", { x: 0, y: 0 }) + draw("ext", { cx: 0, cy: 0 })),
    draw("graphic", {}, draw("graphicData", { uri: CHART_NAMESPACE }, chart)),
  ].join("");
  return write(
    "twoCellAnchor",
    { "xmlns:xdr": SHEET_DRAWING_NAMESPACE, "xmlns:a": DRAWING_NAMESPACE },
    cornerText("from", range.top, range.left) +
      cornerText("to", range.bottom + 1, range.right + 1) +
      write("graphicFrame", { macro: "" }, frame) +
      write("clientData"),
  );
}

const cornerText = (name: "from" | "to", row: number, column: number): string =>
  write(
    name,
    {},
    write("col", {}, String(column)) +
      write("colOff", {}, "0") +
      write("row", {}, String(row)) +
      write("rowOff", {}, "0"),
  );
