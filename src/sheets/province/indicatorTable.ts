import type { Consolidation, IndicatorResult } from "../../consolidation";
import type { Plan, Section } from "../../plan";
import type { CellContent } from "../layout";
import { dataRanges } from "./formulas";
import { INDICATOR_COLUMNS, indicatorColumn } from "./indicatorColumns";
import type { ProvinceSources } from "./sources";

/** A row of the table of indicators: a section's heading, or an indicator. */
export type IndicatorRow =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "indicator"; readonly result: IndicatorResult };

/** The rows in the plan's order, each section that has indicators above them. */
export function indicatorRows(plan: Plan, { indicators }: Consolidation): readonly IndicatorRow[] {
  const results = new Map(indicators.map((result) => [result.code, result]));
  return plan.sections.flatMap((section) => {
    const own = plan.tasks
      .filter((task) => task.section === section.code)
      .flatMap((task) => task.indicators.map(({ code }) => results.get(code)))
      .filter((result) => result !== undefined)
      .map((result) => ({ kind: "indicator", result }) as const);
    return own.length > 0 ? [{ kind: "section", section } as const, ...own] : [];
  });
}

/** What stands in the rows, the first of which is sheet row `firstRowNumber` (counted from 1). */
export function indicatorContent(
  rows: readonly IndicatorRow[],
  firstRowNumber: number,
  { record, cumulatives, data: source, nameOf }: ProvinceSources,
): readonly (readonly CellContent[])[] {
  const data = dataRanges(source.sheet, source.bottom, record.indicators.period);
  return rows.map((row, index) => {
    if (row.kind === "section") return [row.section.code, row.section.title];
    const at = (role: "code" | "numerator" | "denominator") =>
      `$${indicatorColumn(role)}${firstRowNumber + index}`;
    const cells = {
      code: at("code"),
      numerator: at("numerator"),
      denominator: at("denominator"),
    };
    const context = { data, cells, cumulative: cumulatives.get(row.result.code), nameOf };
    return INDICATOR_COLUMNS.map(({ content }) => content(row.result, context));
  });
}

/** What the formulas of the rows show, by the fold; null for constants. */
export const indicatorShown = (
  rows: readonly IndicatorRow[],
  { cumulatives }: Pick<ProvinceSources, "cumulatives">,
): readonly (readonly (string | number | null)[])[] =>
  rows.map((row) =>
    row.kind === "section"
      ? []
      : INDICATOR_COLUMNS.map(
          ({ shown }) => shown?.(row.result, cumulatives.get(row.result.code)) ?? null,
        ),
  );
