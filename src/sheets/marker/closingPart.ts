import {
  formatPeriod,
  parsePeriod,
  type CalendarRegime,
  type Closing,
  type SentPair,
} from "../../reporting";
import { isIsoDate, type IsoDate } from "../../shared";
import { parseRegime } from "../sheetTag";
import { attributes } from "../xmlText";
import type { MarkerElement } from "./element";
import type { MarkerPart } from "./part";

/** A period that a unit has closed: what was sent, on which day, and a digest by which the same figures are known again. */
export interface MarkedClosing extends Closing {
  readonly planId: string;
  readonly regime: CalendarRegime;
  /** How often the unit has closed this period, this time included. */
  readonly times: number;
  /** See `figuresDigest`. */
  readonly digest: string;
  /** The day on which the period was opened again, where it was: its figures may change until it is closed anew. */
  readonly reopenedOn?: IsoDate;
}

/** A closing in the marker, its figures one a line. */
export const closingPart: MarkerPart<MarkedClosing> = {
  name: "closing",
  parse({ attributes: given, children }, { planId }) {
    const { unit: unitId, plan = planId, sent: closedOn = "", reopened, digest } = given;
    const period = parsePeriod(given["period"] ?? "");
    const regime = parseRegime(given["regime"]);
    const times = Number(given["times"]);
    if (!unitId || !period || !regime || !digest) return undefined;
    if (!isIsoDate(closedOn) || !Number.isInteger(times)) return undefined;
    const figures = children.flatMap(figureOf);
    const closing = { planId: plan, unitId, period, regime, closedOn, times, digest, figures };
    return reopened !== undefined && isIsoDate(reopened)
      ? { ...closing, reopenedOn: reopened }
      : closing;
  },
  format: ({ planId, unitId, period, regime, closedOn, times, digest, reopenedOn, figures }) => {
    const own = attributes({
      plan: planId,
      unit: unitId,
      period: formatPeriod(period),
      regime,
      sent: closedOn,
      times: String(times),
      digest,
      reopened: reopenedOn,
    });
    return `  <closing${own}>\n${figures.map(figureXml).join("")}  </closing>\n`;
  },
};

function figureOf({ name, attributes: given }: MarkerElement): readonly SentPair[] {
  const { code, numerator = "", denominator = "" } = given;
  return name === "figure" && code ? [{ code, numerator, denominator }] : [];
}

const figureXml = ({ code, numerator, denominator }: SentPair): string =>
  `    <figure${attributes({ code, numerator, denominator })}/>\n`;
