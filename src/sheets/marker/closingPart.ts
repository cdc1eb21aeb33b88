import type { Closing, SentPair } from "../../reporting";
import { isIsoDate, type IsoDate } from "../../shared";
import { attributes } from "../xmlText";
import type { MarkerElement } from "./element";
import type { MarkerPart } from "./part";
import { parseScope, scopeAttributes } from "./scope";

/** A period that a unit has closed: what was sent, on which day, and a digest by which the same figures are known again. */
export interface MarkedClosing extends Closing {
  /** See `figuresDigest`. */
  readonly digest: string;
  /** The day on which the period was opened again, where it was: its figures may change until it is closed anew. */
  readonly reopenedOn?: IsoDate;
}

/** A closing in the marker, its figures one a line. */
export const closingPart: MarkerPart<MarkedClosing> = {
  name: "closing",
  parse({ attributes: given, children }, { planId }) {
    const { sent, digest, reopened } = given;
    const scope = parseScope(given, planId);
    const closedOn = dayOf(sent);
    const reopenedOn = dayOf(reopened);
    const times = Number(given["times"]);
    if (!scope || !closedOn || !digest || !Number.isInteger(times)) return undefined;
    const closing = { ...scope, closedOn, times, digest, figures: children.flatMap(figureOf) };
    return reopenedOn ? { ...closing, reopenedOn } : closing;
  },
  format: ({ closedOn, times, digest, reopenedOn, figures, ...scope }) => {
    const own = { sent: closedOn, times: String(times), digest, reopened: reopenedOn };
    const tag = attributes({ ...scopeAttributes(scope), ...own });
    return `  <closing${tag}>\n${figures.map(figureXml).join("")}  </closing>\n`;
  },
};

const dayOf = (text = ""): IsoDate | undefined => (isIsoDate(text) ? text : undefined);

function figureOf({ name, attributes: given }: MarkerElement): readonly SentPair[] {
  const { code, numerator = "", denominator = "" } = given;
  return name === "figure" && code ? [{ code, numerator, denominator }] : [];
}

const figureXml = ({ code, numerator, denominator }: SentPair): string =>
  `    <figure${attributes({ code, numerator, denominator })}/>\n`;
