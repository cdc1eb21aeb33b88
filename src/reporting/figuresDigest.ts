import type { SentPair } from "./context";
import { figureText } from "./figureText";
import { formatPeriod } from "./period";
import type { UnitReport } from "./report";
import type { ReportScope } from "./scope";

/** A report's pairs as texts, in the order of its sheet. */
export const sentFigures = ({ indicators }: UnitReport): readonly SentPair[] =>
  indicators.map(({ code, numerator, denominator }) => ({
    code,
    numerator: figureText(numerator),
    denominator: figureText(denominator),
  }));

/**
 * 64 bits of FNV-1a, in hexadecimal, over a unit's figures of a period by code: equal for equal figures in whatever order, so that
 * two files can be told to say the same. It keeps accidents apart; it is no signature.
 */
export function figuresDigest(scope: ReportScope, figures: readonly SentPair[]): string {
  const { planId, unitId, period, regime } = scope;
  const pairs = figures
    .map(({ code, numerator, denominator }) => [code, numerator, denominator])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return fnv1a(JSON.stringify([planId, unitId, formatPeriod(period), regime, pairs]));
}

const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;

/** http://www.isthe.com/chongo/tech/comp/fnv/, over the text's UTF-8 bytes. */
function fnv1a(text: string): string {
  const hash = new TextEncoder()
    .encode(text)
    .reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * PRIME), START);
  return hash.toString(16).padStart(16, "0");
}
