/** A reporting period, named by its year and its ordinal within it (months 1–12, quarters 1–4, halves 1–2). */
export type Period =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "half"; readonly year: number; readonly half: number }
  | { readonly kind: "nineMonths"; readonly year: number }
  | { readonly kind: "year"; readonly year: number };

/** How a period's days are counted: 15th to 14th (Nghị định 09/2019/NĐ-CP, điều 12), or calendar months. */
export type CalendarRegime = "decree09" | "calendar";

/**
 * The period that a plain text names, or undefined where it names none.
 * @example parsePeriod("2023-06") // { kind: "month", year: 2023, month: 6 }; also "2023-Q2", "2023-H1", "2023-9M", "2023"
 */
export function parsePeriod(text: string): Period | undefined {
  const found = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  const [, , month, quarter, half, nineMonths] = found;
  if (month) return { kind: "month", year, month: Number(month) };
  if (quarter) return { kind: "quarter", year, quarter: Number(quarter) };
  if (half) return { kind: "half", year, half: Number(half) };
  return { kind: nineMonths ? "nineMonths" : "year", year };
}

/**
 * The plain text of a period, which sorts within its kind and which `parsePeriod` reads back.
 * @example formatPeriod({ kind: "quarter", year: 2023, quarter: 2 }) // "2023-Q2"
 */
export function formatPeriod(period: Period): string {
  const year = String(period.year).padStart(4, "0");
  switch (period.kind) {
    case "month":
      return `${year}-${String(period.month).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${period.quarter}`;
    case "half":
      return `${year}-H${period.half}`;
    case "nineMonths":
      return `${year}-9M`;
    case "year":
      return year;
  }
}

/** The period of the same kind that follows. */
export const nextPeriod = (period: Period): Period => shift(period, 1);

/** The period of the same kind that comes before. */
export const previousPeriod = (period: Period): Period => shift(period, -1);

/** Whether two periods are the same one. */
export const isSamePeriod = (a: Period, b: Period): boolean => formatPeriod(a) === formatPeriod(b);

/** Whether a period comes before another one of its kind. */
export const isEarlierPeriod = (period: Period, than: Period): boolean =>
  period.kind === than.kind && formatPeriod(period) < formatPeriod(than);

function shift(period: Period, by: 1 | -1): Period {
  switch (period.kind) {
    case "month": {
      const [year, month] = carry(period.year, period.month + by, 12);
      return { kind: "month", year, month };
    }
    case "quarter": {
      const [year, quarter] = carry(period.year, period.quarter + by, 4);
      return { kind: "quarter", year, quarter };
    }
    case "half": {
      const [year, half] = carry(period.year, period.half + by, 2);
      return { kind: "half", year, half };
    }
    case "nineMonths":
    case "year":
      return { kind: period.kind, year: period.year + by };
  }
}

/** Carries an ordinal that left its year (0 or `perYear` + 1) over into the neighbouring year. */
function carry(year: number, ordinal: number, perYear: number): readonly [number, number] {
  if (ordinal < 1) return [year - 1, perYear];
  return ordinal > perYear ? [year + 1, 1] : [year, ordinal];
}
