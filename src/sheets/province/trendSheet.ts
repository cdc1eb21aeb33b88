import { resultIn, type History, type IndicatorResult } from "../../consolidation";
import { periodWords, previousPeriod, type Period } from "../../reporting";
import { ratioToNumber } from "../../shared";
import type { SheetLayout } from "../layout";
import { periodLine } from "../periodLine";
import { dataRanges, sumFormula } from "./formulas";
import { provinceTableName, provinceTagName } from "./provinceTag";
import { shapeWords } from "./shapeWords";
import type { ProvinceSources } from "./sources";
import { RATE_STYLE, SHORT_STYLE, WORDS_STYLE } from "./style";
import { FRAME_HEADER, framedSheet, type FrameRow } from "./tableFrame";
import { withTrendCharts } from "./trendCharts";
import { TREND_LENGTH } from "./trendPlaces";
import { INDICATOR_HEADERS, PROVINCE_WORDS as WORDS, trendNotes } from "./vocabulary";

/**
 * Each indicator's percentage over the last periods beside its target, as formulas over the sheet of figures, with charts of all results
 * and of the one that is chosen. The headers say how long ago a period was, so that they hold for every one; its own name stands above.
 */
export function trendSheet(sources: ProvinceSources): SheetLayout {
  const { plan, record, data, sheets } = sources;
  const { indicators, period } = record.indicators;
  const periods = lastPeriods(period);
  const shape = shapeWords.trend(sources);
  const table = framedSheet({
    name: sheets.trend,
    table: provinceTableName("trend", record.indicators, shape),
    lines: [WORDS.trendHeading, plan.title, periodLine(record.indicators)],
    columns: [
      { header: INDICATOR_HEADERS.code, width: 11.5, style: SHORT_STYLE },
      { header: INDICATOR_HEADERS.title, width: 38, style: WORDS_STYLE },
      { header: WORDS.trendTarget, width: 13, style: RATE_STYLE },
      ...periods.map((_, index) => ({ header: ageWords(index), width: 9.5, style: RATE_STYLE })),
    ],
    bands: [null, null, null, ...periods.map(periodWords)],
    rows: indicators.map((result, index) =>
      trendRow(result, FRAME_HEADER + 2 + index, { sources, periods }),
    ),
    notes: trendNotes(data.sheet),
    names: [provinceTagName("trend", record.indicators, shape)],
    frozenColumns: 3,
  });
  const shown = indicators.find(({ rate, target }) => rate && target) ?? indicators[0];
  if (!shown) return table;
  const first = FRAME_HEADER + 2;
  return withTrendCharts(table, { first, last: first + shape.length - 1, code: shown.code });
}

/** How long before the one shown the period of this column was. */
function ageWords(index: number): string {
  const age = TREND_LENGTH - 1 - index;
  return age === 0 ? WORDS.thisPeriod : `${WORDS.periodsBefore} ${age} ${WORDS.periods}`;
}

function trendRow(
  { code, title, target }: IndicatorResult,
  rowNumber: number,
  { sources, periods }: { readonly sources: ProvinceSources; readonly periods: readonly Period[] },
): FrameRow {
  const { data, history } = sources;
  const cells = { code: `$A${rowNumber}`, numerator: "", denominator: "" };
  return {
    content: [
      code,
      title,
      target ? target.percent / 100 : null,
      ...periods.map((period) => {
        const ranges = dataRanges(data.sheet, data.bottom, period);
        const sum = (of: "numerator" | "denominator") => sumFormula(of, cells, ranges);
        return { formula: `IFERROR(${sum("numerator")}/${sum("denominator")},"")` };
      }),
    ],
    shown: [null, null, null, ...periods.map((period) => rateIn(history, period, code))],
  };
}

function rateIn(history: History, period: Period, code: string): number | "" {
  const rate = resultIn(history, period, code)?.rate;
  return rate ? ratioToNumber(rate) : "";
}

/** The periods of one kind that end with this one, the earliest first. */
function lastPeriods(period: Period): readonly Period[] {
  const periods = [period];
  while (periods.length < TREND_LENGTH) periods.unshift(previousPeriod(periods[0] ?? period));
  return periods;
}
