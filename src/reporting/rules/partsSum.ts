import type { IndicatorRecord } from "../report";
import { soundPair } from "./soundPair";

/** What members count together, and how many of them have said nothing usable; who says that nothing arose counts nothing. */
export interface PartsSum {
  readonly numerator: number;
  readonly denominator: number;
  readonly missing: number;
}

/** The sum of the members' parts; a member without a report is undefined. */
export function partsSum(parts: readonly (IndicatorRecord | undefined)[]): PartsSum {
  const pairs = parts.map((record) => record && (isQuiet(record) ? NOTHING : soundPair(record)));
  const usable = pairs.filter((pair) => pair !== undefined);
  const sum = (part: "numerator" | "denominator"): number =>
    usable.reduce((total, pair) => total + pair[part], 0);
  return {
    numerator: sum("numerator"),
    denominator: sum("denominator"),
    missing: pairs.length - usable.length,
  };
}

const NOTHING = { numerator: 0, denominator: 0 };

/** Whether a record says that nothing arose, in words or as 0 out of 0. */
function isQuiet({ numerator, denominator }: IndicatorRecord): boolean {
  const figures = [numerator, denominator];
  const isZero = (figure: IndicatorRecord["numerator"]): boolean =>
    figure.kind === "number" && figure.value === 0;
  const saysNothing = figures.some(({ kind }) => kind === "notOccurring");
  return saysNothing
    ? figures.every((figure) => figure.kind !== "number" || isZero(figure))
    : figures.every(isZero);
}
