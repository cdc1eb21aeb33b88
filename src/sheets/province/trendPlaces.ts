import { absoluteReference } from "../a1";
import type { ProvinceSources } from "./sources";
import { FRAME_HEADER } from "./tableFrame";

/** How many periods the table of periods goes back, the one shown included. */
export const TREND_LENGTH = 12;

/** The columns of the table of periods (0-based): the code, the target, and the first of its periods, the latest standing last. */
export const TREND_COLUMNS = { code: 0, target: 2, firstPeriod: 3 } as const;

const LAST_PERIOD = TREND_COLUMNS.firstPeriod + TREND_LENGTH - 1;

const PLACES = { ...TREND_COLUMNS, previous: LAST_PERIOD - 1, current: LAST_PERIOD } as const;

/** A column's cells in the table of periods, one for each indicator, as formulas and charts refer to them. */
export const trendColumn = (
  { record, sheets }: Pick<ProvinceSources, "record" | "sheets">,
  column: keyof typeof PLACES,
): string =>
  absoluteReference(sheets.trend, {
    top: FRAME_HEADER + 1,
    bottom: FRAME_HEADER + record.indicators.indicators.length,
    left: PLACES[column],
    right: PLACES[column],
  });
