import type { IndicatorRecord } from "../report";
import type { IndicatorSubject, Past } from "./subject";

/** The earlier periods over which a cumulative figure runs on: of the same year, under the target that is in force now. */
export const runningPast = ({
  record,
  past,
  period,
  target,
  targetOn,
}: IndicatorSubject): readonly Past<IndicatorRecord>[] =>
  record.cumulative === undefined
    ? []
    : past.filter(
        (each) => each.period.year === period.year && targetOn(each.window.end) === target,
      );
