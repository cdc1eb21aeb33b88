import type { Plan } from "../../src/plan";
import type { Period } from "../../src/reporting";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, collective } from "./aPlan";

/** The indicators whose parts the communes report. */
export const COMMUNE_INDICATORS = ["III.2.b-1", "III.2.b-2"] as const;

/** The id of a commune by its index; all ids are of one length. */
export const communeId = (index: number): string => `xa-${String(index).padStart(5, "0")}`;

/** A plan of two indicators that so many communes report, each its own part. */
export function communesPlan(count: number): Plan {
  const ids = Array.from({ length: count }, (_, index) => communeId(index));
  return aPlan({
    startDate: "2022-12-15",
    units: [aUnit("so-tu-phap"), ...ids.map((id) => aUnit(id, { kind: "district" }))],
    tasks: [
      aTask("III.2.b", {
        lead: [agencies("so-tu-phap")],
        coordinating: [collective(...ids)],
        indicators: COMMUNE_INDICATORS.map((code) =>
          anIndicator(code, { reporters: "members", targets: [aTarget(60)] }),
        ),
      }),
    ],
  });
}

/** A month of 2023. */
export const monthOf = (month: number): Period => ({ kind: "month", year: 2023, month });

/** What a commune reports of each indicator for a month: numerators of three digits, denominators of four. */
export const communeFigures = (index: number, month: number): readonly [number, number] => [
  100 + ((index * 7 + month * 13) % 900),
  1000 + ((index * 11 + month) % 9000),
];

/** The sums that so many communes' figures for a month must come to. */
export function knownSums(count: number, month: number): readonly [number, number] {
  let [numerators, denominators] = [0, 0];
  for (let index = 0; index < count; index++) {
    const [numerator, denominator] = communeFigures(index, month);
    numerators += numerator;
    denominators += denominator;
  }
  return [numerators, denominators];
}
