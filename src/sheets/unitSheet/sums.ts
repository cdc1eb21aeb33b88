import {
  isEarlierPeriod,
  isSamePeriod,
  periodCover,
  periodWindow,
  uncoveredMonths,
  type Period,
} from "../../reporting";
import { dateOfSerial, dateSerial, type IsoDate } from "../../shared";
import type { PeriodSheet } from "./periodSheet";
import type { UnitSheetRequest } from "./request";

/** What a sheet's figures are summed from. */
export interface Sums {
  /** Sheets of the periods before, since the plan began, which overlap nowhere. */
  readonly before: readonly PeriodSheet[];
  /** Months since the plan began, before the period, of which no sheet is there. */
  readonly missing: readonly Period[];
  /** Sheets of shorter periods that make up the period whole, or none. */
  readonly parts: readonly PeriodSheet[];
}

/** Which of a unit's other sheets go into the figures of a new one. */
export function sumsOf({ plan, period, regime, others = [] }: UnitSheetRequest): Sums {
  const window = periodWindow(period, regime);
  const within = { start: FIRST_DAY, end: dayBefore(window.start) };
  const before = periodCover(others, within, regime).filter(
    (other) => periodWindow(other.period, regime).end >= plan.startDate,
  );
  const parts = periodCover(
    others.filter((other) => !isSamePeriod(other.period, period)),
    window,
    regime,
  );
  const planned = { ...within, start: plan.startDate };
  return {
    before,
    missing: uncoveredMonths(before.map(periodOf), planned, regime),
    parts: uncoveredMonths(parts.map(periodOf), window, regime).length === 0 ? parts : [],
  };
}

/** The sheet of the last earlier period of the same kind; of two for one period the first. */
export const lastSheet = ({ period, others = [] }: UnitSheetRequest): PeriodSheet | undefined =>
  others
    .filter((other) => isEarlierPeriod(other.period, period))
    .reduce<PeriodSheet | undefined>(
      (last, other) => (last && !isEarlierPeriod(last.period, other.period) ? last : other),
      undefined,
    );

const FIRST_DAY: IsoDate = "1900-03-01";

const dayBefore = (date: IsoDate): IsoDate => dateOfSerial(dateSerial(date) - 1) ?? FIRST_DAY;

const periodOf = ({ period }: PeriodSheet): Period => period;
