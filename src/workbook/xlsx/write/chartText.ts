import type { ChartSeries, SheetChart } from "../../../sheets";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "../parts/drawing";
import { escapeText } from "../xml/text";
import { elementWriter, XML_DECLARATION } from "../xml/write";

const write = elementWriter("c:");
const draw = elementWriter("a:");
const value = (name: string, val: string | number | boolean): string => write(name, { val });

/** The axes of a chart know each other by these numbers. */
const CATEGORIES = 1;
const VALUES = 2;

/** The part of a chart, as Excel writes it; what the cells show is left to whoever opens the file. */
export function chartText(chart: SheetChart): string {
  const plot = write(
    "plotArea",
    {},
    write("layout") + plotText(chart) + categoryAxisText() + valueAxisText(chart.axis),
  );
  const inner = [
    titleText(chart.title),
    value("autoTitleDeleted", false),
    plot,
    write("legend", {}, value("legendPos", "b") + value("overlay", false)),
    value("plotVisOnly", true),
    // Excel passes over #N/A in a line whatever this says; LibreOffice draws it as 0 unless gaps are spanned.
    value("dispBlanksAs", chart.kind === "lines" ? "span" : "gap"),
  ].join("");
  const namespaces = { "xmlns:c": CHART_NAMESPACE, "xmlns:a": DRAWING_NAMESPACE };
  const body = value("roundedCorners", false) + write("chart", {}, inner);
  return XML_DECLARATION + write("chartSpace", namespaces, body);
}

function titleText(title: string): string {
  const looks = { lang: "vi-VN", sz: 1200, b: true };
  const run = draw("r", {}, draw("rPr", looks) + draw("t", {}, escapeText(title)));
  const rich = draw("bodyPr") + draw("lstStyle") + draw("p", {}, run);
  return write("title", {}, write("tx", {}, write("rich", {}, rich)) + value("overlay", false));
}

function plotText({ kind, series, categories }: SheetChart): string {
  const axes = value("axId", CATEGORIES) + value("axId", VALUES);
  const drawn = series.map((one, index) => seriesText(one, { kind, index, categories })).join("");
  const varied = value("varyColors", false);
  return kind === "columns"
    ? write(
        "barChart",
        {},
        value("barDir", "col") +
          value("grouping", "clustered") +
          varied +
          drawn +
          value("gapWidth", 60) +
          axes,
      )
    : write(
        "lineChart",
        {},
        value("grouping", "standard") + varied + drawn + value("marker", true) + axes,
      );
}

function seriesText(
  { name, values, color }: ChartSeries,
  { kind, index, categories }: Pick<SheetChart, "kind" | "categories"> & { readonly index: number },
): string {
  const isLine = kind === "lines";
  return write(
    "ser",
    {},
    [
      value("idx", index),
      value("order", index),
      write("tx", {}, write("v", {}, escapeText(name))),
      color === undefined ? "" : looksText(color, isLine),
      isLine ? write("marker", {}, value("symbol", "circle") + value("size", 6)) : "",
      isLine ? "" : value("invertIfNegative", false),
      categories === "" ? "" : write("cat", {}, referenceText("strRef", categories)),
      write("val", {}, referenceText("numRef", values)),
      isLine ? value("smooth", false) : "",
    ].join(""),
  );
}

const referenceText = (kind: "strRef" | "numRef", reference: string): string =>
  write(kind, {}, write("f", {}, escapeText(reference)));

function looksText(color: string, isLine: boolean): string {
  const fill = draw("solidFill", {}, draw("srgbClr", { val: color.slice(1) }));
  return write("spPr", {}, isLine ? draw("ln", { w: 28575, cap: "rnd" }, fill) : fill);
}

const categoryAxisText = (): string =>
  write(
    "catAx",
    {},
    [
      value("axId", CATEGORIES),
      write("scaling", {}, value("orientation", "minMax")),
      value("delete", false),
      value("axPos", "b"),
      value("majorTickMark", "none"),
      value("minorTickMark", "none"),
      value("tickLblPos", "low"),
      value("crossAx", VALUES),
      value("crosses", "autoZero"),
    ].join(""),
  );

function valueAxisText({ numberFormat, minimum, maximum }: SheetChart["axis"]): string {
  const line = draw("ln", { w: 9525 }, draw("solidFill", {}, draw("srgbClr", { val: "D9D9D9" })));
  return write(
    "valAx",
    {},
    [
      value("axId", VALUES),
      write("scaling", {}, scalingText(minimum, maximum)),
      value("delete", false),
      value("axPos", "l"),
      write("majorGridlines", {}, write("spPr", {}, line)),
      numberFormat === undefined
        ? ""
        : write("numFmt", { formatCode: numberFormat, sourceLinked: false }),
      value("majorTickMark", "none"),
      value("minorTickMark", "none"),
      value("tickLblPos", "nextTo"),
      value("crossAx", CATEGORIES),
      value("crosses", "autoZero"),
      value("crossBetween", "between"),
    ].join(""),
  );
}

const scalingText = (minimum: number | undefined, maximum: number | undefined): string =>
  [
    value("orientation", "minMax"),
    maximum === undefined ? "" : value("max", maximum),
    minimum === undefined ? "" : value("min", minimum),
  ].join("");
