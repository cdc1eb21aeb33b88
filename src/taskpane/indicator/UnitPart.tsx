import { Link, Text } from "@fluentui/react-components";
import type { Part, Scope } from "../../consolidation";
import { exclusionWords, paneMessages, rateWords } from "../../messages";
import type { IndicatorCode } from "../../plan";
import { dateWords, periodWindow, sendingDay } from "../../reporting";
import { divideRatios, type IsoDate } from "../../shared";
import { STANDING_WORDS } from "../../sheets";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useDetailsStyles } from "./details.styles";
import type { ExplainContext } from "./explainContext";
import { figuresWords, sourceWords } from "./partWords";
import { useOpenFigure } from "./useOpenFigure";

const words = paneMessages.consolidate.explain;

/** What one unit reported: its figures, their rate, how they enter the sum, and the cells they stand in. */
export function UnitPart(props: {
  readonly part: Part;
  readonly code: IndicatorCode;
  readonly context: ExplainContext;
  readonly targetPercent: number;
  /** Of a lead's total: whether it equals the sum of its members' parts. */
  readonly agrees: boolean | undefined;
}) {
  const styles = useDetailsStyles();
  const { part, code, context, targetPercent, agrees } = props;
  const { nameOf, scope, workbook } = context;
  const { open, failure } = useOpenFigure(workbook, scope);
  const late = lateDay(part, scope);
  const rate =
    part.standing === "counted"
      ? divideRatios(part.figures.numerator, part.figures.denominator)
      : undefined;
  return (
    <li className={styles.part}>
      <span className={styles.line}>
        <Text weight="semibold">{nameOf(part.unitId)}</Text>
        {rate && <Text className={styles.rate}>{rateWords(rate, targetPercent)}</Text>}
      </span>
      {part.standing !== "counted" && <Text>{standingWords(part, agrees)}</Text>}
      {part.entry && (
        <Text className={styles.quiet}>
          {[figuresWords(part.entry), sourceWords(part.entry)].filter(Boolean).join(" · ")}
        </Text>
      )}
      {late !== undefined && <Text>{words.late(dateWords(late))}</Text>}
      <Link
        as="button"
        className={styles.link}
        onClick={() => open({ period: scope.period, code, unitId: part.unitId })}
      >
        {words.openRow}
      </Link>
      {failure && <WorkbookFailure error={failure} />}
    </li>
  );
}

/** The day on which a report was sent, where that was after the day for sending. */
function lateDay({ entry }: Part, { period, regime }: Scope): IsoDate | undefined {
  const sentOn = entry?.sending?.sentAt?.slice(0, 10);
  const last = sendingDay(periodWindow(period, regime).end);
  return sentOn !== undefined && sentOn > last ? sentOn : undefined;
}

function standingWords(part: Part, agrees: boolean | undefined): string {
  const standing = STANDING_WORDS[part.standing];
  if (part.standing === "excluded") return `${standing}: ${exclusionWords(part.reason)}`;
  if (agrees === undefined) return standing;
  const { agrees: same, differs } = paneMessages.consolidate;
  return `${standing}, ${agrees ? same : differs}`;
}
