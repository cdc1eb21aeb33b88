import fc from "fast-check";
import type { CalendarRegime, Period } from "../../src/reporting";

const year = fc.integer({ min: 1901, max: 2999 });

/** Any reporting period of the twentieth to the thirtieth century. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("month" as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant("quarter" as const),
    year,
    quarter: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant("half" as const), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant("nineMonths" as const), year }),
  fc.record({ kind: fc.constant("year" as const), year }),
);

/** Either way of counting a period's days. */
export const anyRegime: fc.Arbitrary<CalendarRegime> = fc.constantFrom("decree09", "calendar");
