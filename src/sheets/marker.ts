import type { Plan } from "../plan";
import type { KeptFinding } from "../reporting";
import { err, ok, type Result } from "../shared";
import { closingPart, type MarkedClosing } from "./marker/closingPart";
import { eventPart, type MarkedEvent } from "./marker/eventPart";
import { keptPart } from "./marker/keptPart";
import { parseElement, type MarkerElement } from "./marker/element";
import type { MarkerPart } from "./marker/part";
import { linkPart, type MarkedLink } from "./marker/linkPart";
import { sheetPart, type MarkedSheet } from "./marker/sheetPart";
import { tablePart, type MarkedTable } from "./marker/tablePart";
import { planXml } from "./planXml";
import { attributes } from "./xmlText";

/** The namespace of the custom XML part that says what we put into a workbook. */
export const MARKER_NAMESPACE = "urn:tiendo:workbook:1";

/** What we put into a workbook: for which plan, which sheets, and which periods its units have closed. */
export interface Marker {
  /** The plan that was drawn last. */
  readonly planId: string;
  readonly sheets: readonly MarkedSheet[];
  /** In the order in which they were made. */
  readonly closings: readonly MarkedClosing[];
  /** Warnings that officers keep. */
  readonly kept: readonly KeptFinding[];
  /** Events that the secretariat has dated. */
  readonly events: readonly MarkedEvent[];
  /** Tables of units' own that report periods. */
  readonly links: readonly MarkedLink[];
  /** What is known of tables that units keep in their own layouts. */
  readonly tables: readonly MarkedTable[];
  /** Every plan in it, as XML, the one drawn last first. */
  readonly plans: readonly { readonly id: string; readonly xml: string }[];
  /** Everything else in it, as XML: what other versions may have added, or can't be read. It is kept. */
  readonly others: readonly string[];
  /** Declarations of namespaces that `others` may need, as attributes of the root. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** Why a marker can't be used: not XML, not ours, or nothing in it says which plan. */
export type MarkerError = "notXml" | "notMarker" | "planMissing";

/** The marker as XML that people can read too, with the whole plan, so that the workbook can be understood without us. */
export function formatMarker({
  plan,
  sheets,
  closings,
  kept,
  events,
  links,
  tables,
  plans,
  others,
  namespaces,
}: Omit<Marker, "planId"> & { readonly plan: Plan }): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<tienDo${attributes({ ...namespaces, xmlns: MARKER_NAMESPACE })}>\n`,
    ...sheets.map(sheetPart.format),
    ...closings.map(closingPart.format),
    ...kept.map(keptPart.format),
    ...events.map(eventPart.format),
    ...links.map(linkPart.format),
    ...tables.map(tablePart.format),
    planXml(plan),
    ...plans.filter(({ id }) => id !== plan.id).map(({ xml }) => `${xml}\n`),
    ...others.map((xml) => `${xml}\n`),
    `</tienDo>\n`,
  ].join("");
}

/** The marker that an XML text holds; what it does not know, and elements that lack what they need, stand in `others`. */
export function parseMarker(xml: string): Result<Marker, MarkerError> {
  const root = parseElement(xml);
  if (!root) return err("notXml");
  if (root.name !== "tienDo") return err("notMarker");
  const plans = readPart(root.children, planPart, "");
  const [first] = plans.values();
  if (!first) return err("planMissing");
  const sheets = readPart(root.children, sheetPart, first.id);
  const closings = readPart(root.children, closingPart, first.id);
  const kept = readPart(root.children, keptPart, first.id);
  const events = readPart(root.children, eventPart, first.id);
  const links = readPart(root.children, linkPart, first.id);
  const tables = readPart(root.children, tablePart, first.id);
  const parts = [plans, sheets, closings, kept, events, links, tables];
  const known = new Set<MarkerElement>(parts.flatMap((part) => [...part.keys()]));
  return ok({
    planId: first.id,
    sheets: [...sheets.values()],
    closings: [...closings.values()],
    kept: [...kept.values()],
    events: [...events.values()],
    links: [...links.values()],
    tables: [...tables.values()],
    plans: [...plans.values()],
    others: root.children.filter((element) => !known.has(element)).map(({ xml: own }) => own),
    namespaces: Object.fromEntries(
      Object.entries(root.attributes).filter(([name]) => name.startsWith("xmlns:")),
    ),
  });
}

/** A plan in the marker, which is kept as it stands until its sheets are drawn again. */
const planPart: Pick<MarkerPart<Marker["plans"][number]>, "name" | "parse"> = {
  name: "plan",
  parse: ({ attributes: { id }, xml }) => (id ? { id, xml } : undefined),
};

/** The elements of a part that can be read, with what they say. */
function readPart<T>(
  elements: readonly MarkerElement[],
  { name, parse }: Pick<MarkerPart<T>, "name" | "parse">,
  planId: string,
): ReadonlyMap<MarkerElement, T> {
  return new Map(
    elements.flatMap((element) => {
      const value = element.name === name ? parse(element, { planId }) : undefined;
      return value === undefined ? [] : [[element, value] as const];
    }),
  );
}
