import fc from "fast-check";
import type { Plan } from "../../src/plan";
import { validateReport, type Period, type UnitReport } from "../../src/reporting";
import { tallyReport, type Tally } from "../../src/consolidation";
import type { CellValue } from "../../src/shared";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, collective } from "./aPlan";
import { anIndicatorRecord, aReport } from "./aReport";

/** The localities that report their own parts. */
export const LOCALITIES = ["binh-son", "ba-to", "ly-son", "minh-long"] as const;

/** June 2023. */
export const JUNE: Period = { kind: "month", year: 2023, month: 6 };

/** May 2023. */
export const MAY: Period = { kind: "month", year: 2023, month: 5 };

/**
 * A small province: "III.1.a-1" is reported by its lead (at least 30 %), "III.2.b-1" by four localities (at least 40 %) with
 * their lead's total beside it, "III.2.c-1" by two leads that each report a part and has a target only from 2024 on.
 */
export const aProvince = (): Plan =>
  aPlan({
    units: [
      aUnit("so-y-te"),
      aUnit("cong-an-tinh"),
      ...LOCALITIES.map((id) => aUnit(id, { kind: "district" })),
    ],
    tasks: [
      aTask("III.1.a", {
        lead: [agencies("so-y-te")],
        indicators: [anIndicator("III.1.a-1", { targets: [aTarget(30)] })],
      }),
      aTask("III.2.b", {
        lead: [agencies("cong-an-tinh")],
        coordinating: [collective(...LOCALITIES)],
        indicators: [anIndicator("III.2.b-1", { reporters: "members", targets: [aTarget(40)] })],
      }),
      aTask("III.2.c", {
        lead: [agencies("so-y-te", "cong-an-tinh")],
        indicators: [anIndicator("III.2.c-1", { targets: [aTarget(50, { from: "2024-01-01" })] })],
      }),
    ],
  });

/** What a unit typed for an indicator: numerator and denominator. */
export type TypedPair = readonly [CellValue, CellValue];

/** A unit's June report of some indicators. */
export const unitReport = (
  unitId: string,
  pairs: Readonly<Record<string, TypedPair>>,
  given: Partial<UnitReport> = {},
): UnitReport =>
  aReport({
    unitId,
    indicators: Object.entries(pairs).map(([code, pair], index) =>
      anIndicatorRecord(code, index + 10, pair),
    ),
    ...given,
  });

/** The tally of a report and of what its rules find in it. */
export const tallied = (plan: Plan, report: UnitReport): Tally =>
  tallyReport(report, validateReport(plan, report));

const typedFigure: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  fc.constantFrom<CellValue>(
    null,
    "Không phát sinh",
    "chưa rõ",
    "3.450",
    { error: "#REF!" },
    -2,
    0.5,
  ),
);

/** A report of the small province: any unit, two periods, any figures, sound or not. */
export const anyReport: fc.Arbitrary<UnitReport> = fc
  .record({
    unitId: fc.constantFrom("so-y-te", "cong-an-tinh", ...LOCALITIES),
    period: fc.constantFrom(JUNE, MAY),
    file: fc.constantFrom("a.xlsx", "b.xlsx"),
    pairs: fc.dictionary(
      fc.constantFrom("III.1.a-1", "III.2.b-1", "III.2.c-1"),
      fc.tuple(typedFigure, typedFigure),
    ),
  })
  .map(({ unitId, period, file, pairs }) => inFile(unitReport(unitId, pairs, { period }), file));

/** The report as if read from a file of that name. */
export function inFile(report: UnitReport, file: string): UnitReport {
  const indicators = report.indicators.map((record) => ({
    ...record,
    numerator: { ...record.numerator, place: { ...record.numerator.place, file } },
    denominator: { ...record.denominator, place: { ...record.denominator.place, file } },
  }));
  return { ...report, indicators, place: { ...report.place, file } };
}
