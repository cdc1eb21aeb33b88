import { CHART_PREFIX, type SheetChart } from "../layout";
import { PROVINCE_WORDS as WORDS } from "./vocabulary";

/** What a chart is called, on it and in the list of what is drawn. */
const called = (title: string): Pick<SheetChart, "name" | "title"> => ({
  name: CHART_PREFIX + title.toLowerCase(),
  title,
});

/** The chart of results beside their targets. */
export const TARGET_CHART = called(WORDS.targetChart);

/** The chart of one indicator's way through the periods. */
export const TREND_CHART = called(WORDS.trendChart);

/** Percentages from nothing to all. */
export const RATE_AXIS: SheetChart["axis"] = { numberFormat: "0%", minimum: 0, maximum: 1 };

/** How results and targets look: a dark and a light colour, which differ in print too. */
export const RESULT_SERIES = { name: WORDS.trendResult, color: "#1F4E79" } as const;
export const TARGET_SERIES = { name: WORDS.trendTarget, color: "#F4B183" } as const;
