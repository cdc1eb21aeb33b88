import { disciplineOf, type IndicatorResult, type Part } from "../../consolidation";
import type { UnitId } from "../../plan";
import { formatPeriod } from "../../reporting";
import { divideRatios, ratioToNumber } from "../../shared";
import { columnName } from "../a1";
import type { SheetLayout } from "../layout";
import { periodLine } from "../periodLine";
import { dataRanges } from "./formulas";
import { provinceTableName, provinceTagName } from "./provinceTag";
import { shapeWords } from "./shapeWords";
import type { ProvinceSources } from "./sources";
import { COMPUTED_STYLE, RATE_STYLE, WORDS_STYLE } from "./style";
import { FRAME_HEADER, framedSheet, type FrameRow } from "./tableFrame";
import { matrixNotes, PROVINCE_WORDS as WORDS, STANDING_WORDS } from "./vocabulary";

/** Each unit that owes figures against each indicator: its rate, or why it has none, looked up in the sheet of figures. */
export function matrixSheet(sources: ProvinceSources): SheetLayout {
  const { plan, record, data, sheets } = sources;
  const { indicators } = record.indicators;
  const units = disciplineOf(record.indicators).map(({ unitId }) => unitId);
  const shape = shapeWords.matrix(sources);
  return framedSheet({
    name: sheets.matrix,
    table: provinceTableName("matrix", record.indicators, shape),
    lines: [WORDS.matrixHeading, plan.title, periodLine(record.indicators)],
    columns: [
      { header: WORDS.matrixUnit, width: 34, style: WORDS_STYLE },
      { header: WORDS.matrixKey, width: 10, style: WORDS_STYLE, hidden: true },
      ...indicators.map(({ code }) => ({
        header: code,
        width: 10.5,
        style: { ...COMPUTED_STYLE, ...RATE_STYLE, horizontal: "center" as const, wrap: true },
      })),
    ],
    rows: units.map((unitId, index) => matrixRow(unitId, FRAME_HEADER + 2 + index, sources)),
    notes: matrixNotes(data.sheet),
    names: [provinceTagName("matrix", record.indicators, shape)],
    frozenColumns: 1,
  });
}

function matrixRow(
  unitId: UnitId,
  rowNumber: number,
  { record, data, nameOf }: ProvinceSources,
): FrameRow {
  const { indicators, period } = record.indicators;
  const { column } = dataRanges(data.sheet, data.bottom, period);
  const cells = indicators.map((_, index) => {
    const code = `${columnName(index + 2)}$${FRAME_HEADER + 1}`;
    const place = `MATCH("${formatPeriod(period)}|"&${code}&"|"&$B${rowNumber},${column("key")},0)`;
    const standing = `INDEX(${column("standing")},${place})`;
    const rate = `INDEX(${column("rate")},${place})`;
    return {
      formula: `IFERROR(IF(${standing}="${STANDING_WORDS.counted}",${rate},${standing}),"")`,
    };
  });
  return {
    content: [nameOf(unitId), unitId, ...cells],
    shown: [null, null, ...indicators.map((result) => shownOf(result, unitId))],
  };
}

function shownOf({ parts }: IndicatorResult, unitId: UnitId): string | number {
  const part = parts.find((each) => each.unitId === unitId);
  if (!part) return "";
  return part.standing === "counted" ? rateOf(part) : STANDING_WORDS[part.standing];
}

function rateOf({ figures }: Extract<Part, { readonly figures: unknown }>): number {
  const rate = divideRatios(figures.numerator, figures.denominator);
  return rate ? ratioToNumber(rate) : 0;
}
