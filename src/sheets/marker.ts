import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Plan, UnitId } from "../plan";
import { formatPeriod, parsePeriod, type CalendarRegime, type Period } from "../reporting";
import { err, ok, type Result } from "../shared";
import { planXml } from "./planXml";
import { parseRegime } from "./sheetTag";
import { attributes } from "./xmlText";

/** The namespace of the custom XML part that says what we put into a workbook. */
export const MARKER_NAMESPACE = "urn:tiendo:workbook:1";

/** One sheet of ours, as it stood when it was drawn. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
  readonly layoutVersion: number;
}

/** What we put into a workbook: for which plan, and which sheets. */
export interface Marker {
  readonly planId: string;
  readonly sheets: readonly MarkedSheet[];
}

/** Why a marker can't be used: not XML, not ours, or nothing in it says which plan. */
export type MarkerError = "notXml" | "notMarker" | "planMissing";

/** The marker as XML that people can read too, with the whole plan, so that the workbook can be understood without us. */
export function formatMarker(marker: Omit<Marker, "planId"> & { readonly plan: Plan }): string {
  const sheets = marker.sheets.map(
    ({ sheet, unitId, period, regime, layoutVersion }) =>
      `  <sheet${attributes({ name: sheet, unit: unitId, period: formatPeriod(period), regime, layout: String(layoutVersion) })}/>\n`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<tienDo xmlns="${MARKER_NAMESPACE}">\n`,
    ...sheets,
    planXml(marker.plan),
    `</tienDo>\n`,
  ].join("");
}

/** The marker that an XML text holds; what it does not know, and sheets that lack an attribute, are passed over. */
export function parseMarker(xml: string): Result<Marker, MarkerError> {
  const tags = readTags(xml);
  if (!tags) return err("notXml");
  const [root, ...inner] = tags;
  if (root?.name.split(":").pop() !== "tienDo") return err("notMarker");
  const planId = inner.find((tag) => isNamed(tag, "plan"))?.attributes["id"];
  if (!planId) return err("planMissing");
  const sheets = inner.filter((tag) => isNamed(tag, "sheet")).map(parseSheet);
  return ok({ planId, sheets: sheets.filter((sheet) => sheet !== undefined) });
}

function parseSheet({ attributes: given }: SaxesTagPlain): MarkedSheet | undefined {
  const { name: sheet, unit: unitId } = given;
  const period = parsePeriod(given["period"] ?? "");
  const regime = parseRegime(given["regime"]);
  const layoutVersion = Number(given["layout"]);
  if (!sheet || !unitId || !period || !regime || !Number.isInteger(layoutVersion)) return undefined;
  return { sheet, unitId, period, regime, layoutVersion };
}

/** Every tag in document order, or undefined where the text is not well-formed. */
function readTags(xml: string): readonly SaxesTagPlain[] | undefined {
  const tags: SaxesTagPlain[] = [];
  let isWellFormed = true;
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => tags.push(tag));
  parser.on("error", () => {
    isWellFormed = false;
  });
  parser.write(xml).close();
  return isWellFormed ? tags : undefined;
}

const isNamed = (tag: SaxesTagPlain, name: string): boolean => tag.name.split(":").pop() === name;
