import { paneMessages } from "../../messages";
import { formatPeriod, parsePeriod, type Period } from "../../reporting";

const words = paneMessages.period;

/** A period within whatever year: what stands after the year in a period's plain text ("" for the year itself). */
export interface PeriodChoice {
  readonly suffix: string;
  readonly label: string;
}

export interface PeriodChoiceGroup {
  readonly label: string;
  readonly choices: readonly PeriodChoice[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const QUARTERS = ["I", "II", "III", "IV"] as const;

/** Every period of a year that officials report for, the usual ones first. */
export const PERIOD_CHOICES: readonly PeriodChoiceGroup[] = [
  {
    label: words.groups.month,
    choices: MONTHS.map((month) => ({
      suffix: `-${String(month).padStart(2, "0")}`,
      label: words.month(month),
    })),
  },
  {
    label: words.groups.quarter,
    choices: QUARTERS.map((numeral, index) => ({
      suffix: `-Q${index + 1}`,
      label: words.quarter(numeral),
    })),
  },
  {
    label: words.groups.longer,
    choices: [
      ...words.halves.map((label, index) => ({ suffix: `-H${index + 1}`, label })),
      { suffix: "-9M", label: words.nineMonths },
      { suffix: "", label: words.wholeYear },
    ],
  },
];

/** What stands after the year in a period's plain text. */
export const suffixOf = (period: Period): string => formatPeriod(period).slice(4);

/** The period of a year and a suffix, or undefined where they name none. */
export const periodOfChoice = (year: number, suffix: string): Period | undefined =>
  parsePeriod(`${year}${suffix}`);
