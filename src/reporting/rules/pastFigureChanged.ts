import { figureText } from "../figureText";
import { formatPeriod } from "../period";
import { warningAt } from "../reportIssue";
import type { IndicatorRule, Restatement } from "./subject";

/** [V52] A sheet of an earlier period says another figure now than was consolidated of it, and no newer sending tells so. */
export const pastFigureChanged: IndicatorRule = ({ restatements }) =>
  restatements
    .filter((each) => !isSentAnew(each))
    .flatMap(({ period, now, recorded }) =>
      PARTS.filter((part) => figureText(now[part]) !== figureText(recorded[part])).map((part) =>
        warningAt(now[part].place, "pastFigureChanged", {
          period: formatPeriod(period),
          before: figureText(recorded[part]),
          now: figureText(now[part]),
        }),
      ),
    );

const PARTS = ["numerator", "denominator"] as const;

/** Whether the unit has closed the period once more since then, with the figures that stand there now. */
const isSentAnew = ({ now, recorded, sent }: Restatement): boolean =>
  sent !== undefined &&
  sent.times > (recorded.version ?? 0) &&
  PARTS.every((part) => figureText(now[part]) === sent[part]);
