import { CHART_PREFIX, rangeAddress, type ChartSeries, type SheetChart } from "../../../sheets";
import { findPart, xmlPart, type Package } from "../package";
import { readDrawing } from "../parts/drawing";
import { readRelationships } from "../parts/relationships";
import { attribute, childNamed, childrenNamed, descendants, relationshipId } from "../xml/query";
import type { XmlElement } from "../xml/tree";

/** One of our charts on a sheet, and where the file has it. */
export interface ChartEntry {
  readonly chart: SheetChart;
  readonly part: string;
  /** By which the sheet's drawing names the part. */
  readonly relationshipId: string;
  /** Its element in the drawing. */
  readonly anchor: XmlElement;
}

/** Our charts on a sheet; those that people drew themselves, and whatever else is drawn there, are left out. */
export function readCharts(pack: Package, sheetPart: string): readonly ChartEntry[] {
  const drawing = readDrawing(pack, sheetPart);
  if (!drawing) return [];
  const related = new Map(readRelationships(pack, drawing.name).map((one) => [one.id, one.target]));
  return childrenNamed(drawing.root, "twoCellAnchor").flatMap((anchor) => {
    const name = attribute(below(anchor, "cNvPr"), "name") ?? "";
    const id = relationshipId(below(anchor, "chart") ?? anchor) ?? "";
    const found = findPart(pack, related.get(id) ?? "");
    const range = rangeOfAnchor(anchor);
    if (!name.startsWith(CHART_PREFIX) || !found || range === undefined) return [];
    const { root } = xmlPart(found);
    return [
      {
        chart: { name, range, ...chartOf(root) },
        part: found.name,
        relationshipId: id,
        anchor,
      },
    ];
  });
}

/** The first element of a name anywhere below another. */
function below(root: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!root) return undefined;
  for (const element of descendants(root)) if (element.name === name) return element;
  return undefined;
}

/** The cells that an anchor covers, in part or whole. */
function rangeOfAnchor(anchor: XmlElement): string | undefined {
  const [from, to] = ["from", "to"].map((name) => childNamed(anchor, name));
  const number = (corner: XmlElement | undefined, name: string): number =>
    Number(childNamed(corner, name)?.text ?? NaN);
  const last = (name: "col" | "row"): number =>
    number(to, name) - (number(to, `${name}Off`) > 0 ? 0 : 1);
  const range = {
    top: number(from, "row"),
    left: number(from, "col"),
    bottom: last("row"),
    right: last("col"),
  };
  return Object.values(range).every((index) => index >= 0) ? rangeAddress(range) : undefined;
}

function chartOf(root: XmlElement): Omit<SheetChart, "name" | "range"> {
  const series = [...descendants(root)].filter(({ name }) => name === "ser");
  return {
    kind: below(root, "lineChart") ? "lines" : "columns",
    title: textsOf(below(root, "title")),
    categories: referenceOf(childNamed(series[0], "cat")),
    series: series.map(seriesOf),
    axis: axisOf(below(root, "valAx")),
  };
}

function textsOf(title: XmlElement | undefined): string {
  if (!title) return "";
  const texts = [...descendants(title)].filter(({ name }) => name === "t");
  return texts.map(({ text }) => text).join("");
}

function seriesOf(element: XmlElement): ChartSeries {
  const color = attribute(below(childNamed(element, "spPr"), "srgbClr"), "val");
  return {
    name: below(childNamed(element, "tx"), "v")?.text ?? "",
    values: referenceOf(childNamed(element, "val")),
    ...(color !== undefined && { color: `#${color}` }),
  };
}

const referenceOf = (element: XmlElement | undefined): string => below(element, "f")?.text ?? "";

function axisOf(axis: XmlElement | undefined): SheetChart["axis"] {
  const numberFormat = attribute(childNamed(axis, "numFmt"), "formatCode");
  const [minimum, maximum] = ["min", "max"].map((name) =>
    attribute(childNamed(childNamed(axis, "scaling"), name), "val"),
  );
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(minimum !== undefined && { minimum: Number(minimum) }),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
  };
}
