import type { IndicatorSubject, PastPair } from "./subject";

/** The earlier periods over which a cumulative figure runs on: of the same year, under the target that is in force now. */
export const runningPast = ({ past, period, target }: IndicatorSubject): readonly PastPair[] =>
  past.filter((each) => each.period.year === period.year && each.target === target);
