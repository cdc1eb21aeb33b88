import { figureText } from "../figureText";
import type { PastFigures } from "../pastReport";
import type { IndicatorRecord } from "../report";
import type { IndicatorSubject, Past } from "./subject";

/**
 * The last earlier period from which a cumulative figure runs on: of the same year, under the target that is in force now. A sheet
 * alone in its workbook sums itself only, so its figure does not run on from periods that only the province has.
 */
export const lastRunning = ({
  record,
  past,
  period,
  target,
  targetOn,
}: IndicatorSubject): Past<PastFigures> | undefined =>
  past.findLast(
    (each) =>
      record.cumulative !== undefined &&
      each.period.year === period.year &&
      targetOn(each.window.end) === target &&
      !(each.isRecorded && sumsItselfOnly(record)),
  );

const sumsItselfOnly = ({ numerator, denominator, cumulative }: IndicatorRecord): boolean =>
  cumulative !== undefined &&
  figureText(cumulative.numerator) === figureText(numerator) &&
  figureText(cumulative.denominator) === figureText(denominator);
