import type { SheetChart, SheetLayout } from "../../../sheets";
import { fault } from "../fault";
import { freeName, withoutPart, withXml, type Package } from "../package";
import { addContentTypes, dropContentTypes, PART_TYPES } from "../parts/contentTypes";
import { readDrawing, SHEET_DRAWING_NAMESPACE } from "../parts/drawing";
import { addRelationship, dropRelationships } from "../parts/relationships";
import type { WorkbookPart } from "../parts/workbook";
import { readCharts } from "../read/charts";
import { appendInside, replaceElement, spliceText } from "../xml/edit";
import { attribute, descendants } from "../xml/query";
import { elementWriter, XML_DECLARATION } from "../xml/write";
import { anchorText } from "./chartAnchor";
import { chartText } from "./chartText";
import { largest } from "./largest";

/** A sheet's part, the charts of ours that it shall have, and the workbook around it. */
export interface ChartHome {
  readonly part: string;
  readonly layout: Pick<SheetLayout, "charts">;
  readonly workbook: WorkbookPart;
}

/**
 * Gives a sheet the charts of its layout in place of those of ours that it had; charts that stay the same, and all else that is
 * drawn there, keep their bytes. Answers the id by which the sheet names its drawing, where it has one.
 */
export function setCharts(
  pack: Package,
  { part, layout: { charts = [] }, workbook }: ChartHome,
): { readonly pack: Package; readonly drawingId?: string } {
  const present = readCharts(pack, part);
  const told = new Set(charts.map(textOf));
  const known = new Set(present.map(({ chart }) => textOf(chart)));
  const cleared = dropCharts(
    pack,
    part,
    present.filter(({ chart }) => !told.has(textOf(chart))),
  );
  const fresh = charts.filter((chart) => !known.has(textOf(chart)));
  const home = fresh.length > 0 ? withDrawing(cleared, part, workbook) : cleared;
  const result = fresh.reduce((each, chart) => addChart(each, part, { chart, workbook }), home);
  const drawing = readDrawing(result, part);
  return { pack: result, ...(drawing && { drawingId: drawing.id }) };
}

const textOf = (chart: SheetChart): string => {
  const { name, kind, title, range, categories, series, axis } = chart;
  const values = series.map((one) => [one.name, one.values, one.color?.toUpperCase()]);
  const { numberFormat, minimum, maximum } = axis;
  return JSON.stringify([
    name,
    kind,
    title,
    range,
    categories,
    values,
    numberFormat,
    minimum,
    maximum,
  ]);
};

function dropCharts(pack: Package, part: string, gone: ReturnType<typeof readCharts>): Package {
  const drawing = readDrawing(pack, part);
  if (!drawing || gone.length === 0) return pack;
  const parts = gone.map((one) => one.part);
  const splices = gone.map(({ anchor }) => replaceElement(anchor, ""));
  const erased = withXml(pack, drawing.name, spliceText(drawing.xml, splices));
  const ids = new Set(gone.map((one) => one.relationshipId));
  const unrelated = dropContentTypes(dropRelationships(erased, drawing.name, ids), parts);
  return parts.reduce((result, name) => withoutPart(result, name), unrelated);
}

const folderOf = ({ part }: WorkbookPart, name: string): string => part.replace(/[^/]*$/, name);

/** The package in which a sheet has a drawing, be it an empty one. */
function withDrawing(pack: Package, part: string, workbook: WorkbookPart): Package {
  if (readDrawing(pack, part)) return pack;
  const name = freeName(pack, (n) => `${folderOf(workbook, "drawings")}/drawing${n}.xml`);
  const empty =
    XML_DECLARATION + elementWriter("xdr:")("wsDr", { "xmlns:xdr": SHEET_DRAWING_NAMESPACE });
  const typed = addContentTypes(withXml(pack, name, empty), [
    { part: name, type: PART_TYPES.drawing },
  ]);
  return addRelationship(typed, part, { kind: "drawing", to: name }).pack;
}

function addChart(
  pack: Package,
  part: string,
  { chart, workbook }: { readonly chart: SheetChart; readonly workbook: WorkbookPart },
): Package {
  const drawing = readDrawing(pack, part) ?? fault("partMissing", `${part} has no drawing`);
  const name = freeName(pack, (n) => `${folderOf(workbook, "charts")}/chart${n}.xml`);
  const typed = addContentTypes(withXml(pack, name, chartText(chart)), [
    { part: name, type: PART_TYPES.chart },
  ]);
  const related = addRelationship(typed, drawing.name, { kind: "chart", to: name });
  const numbers = [...descendants(drawing.root)]
    .filter((one) => one.name === "cNvPr")
    .map((one) => Number(attribute(one, "id")));
  const text = anchorText(chart, { id: largest(numbers, 1) + 1, relationshipId: related.id });
  const splice = appendInside(drawing.xml, drawing.root, text);
  return withXml(related.pack, drawing.name, spliceText(drawing.xml, [splice]));
}
