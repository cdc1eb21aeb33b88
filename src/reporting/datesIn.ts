import { isIsoDate, isoDate, type IsoDate } from "../shared";

const NUMERIC = String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`;
const WORDED = String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})`;
const DATE = new RegExp(`(?<![\\d/.-])(?:${NUMERIC}|${WORDED})(?![\\d/-])`, "giu");

/**
 * The days written in a text, in its order; document numbers ("12/2023/QĐ-UBND") are none.
 * @example datesIn("05/BC-CAT ngày 14/6/2023") // ["2023-06-14"]
 */
export const datesIn = (text: string): readonly IsoDate[] =>
  YEAR.test(text) ? wholeDatesIn(text.normalize("NFC")) : [];

/** What every day has and few texts have, and what is found at a fraction of the cost. */
const YEAR = /\d{4}/;

const wholeDatesIn = (text: string): readonly IsoDate[] =>
  [...text.matchAll(DATE)]
    .map(([, d1, m1, y1, d2, m2, y2]) =>
      isoDate(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)),
    )
    .filter(isIsoDate);
