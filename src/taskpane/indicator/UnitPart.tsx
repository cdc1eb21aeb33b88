import { Text } from "@fluentui/react-components";
import type { IndicatorResult, Part, Scope } from "../../consolidation";
import { exclusionWords, paneMessages, rateWords } from "../../messages";
import { dateWords, periodWindow, sendingDay } from "../../reporting";
import { divideRatios, type IsoDate } from "../../shared";
import { STANDING_WORDS } from "../../sheets";
import { useDetailsStyles } from "./details.styles";
import type { ExplainContext } from "./explainContext";
import { figuresWords, sourceWords } from "./partWords";
import { RowLink } from "./RowLink";

const words = paneMessages.consolidate.explain;

/** What one unit reported of an indicator: its figures, their rate, how they enter the sum, and the cells they stand in. */
export function UnitPart(props: {
  /** Whose figures these are, or of what, by what the list that they stand in is about. */
  readonly title: string;
  readonly part: Part;
  readonly result: IndicatorResult;
  readonly context: ExplainContext;
}) {
  const styles = useDetailsStyles();
  const { title, part, result, context } = props;
  const late = lateDay(part, context.scope);
  const rate =
    part.standing === "counted" || part.standing === "standIn"
      ? divideRatios(part.figures.numerator, part.figures.denominator)
      : undefined;
  return (
    <li className={styles.part}>
      <span className={styles.line}>
        <Text weight="semibold">{title}</Text>
        {rate && (
          <Text className={styles.rate}>{rateWords(rate, result.target?.percent ?? 0)}</Text>
        )}
      </span>
      {part.standing !== "counted" && <Text>{standingWords(part, result)}</Text>}
      {part.entry && (
        <Text className={styles.quiet}>
          {[figuresWords(part.entry), sourceWords(part.entry)].filter(Boolean).join(" · ")}
        </Text>
      )}
      {late !== undefined && <Text>{words.late(dateWords(late))}</Text>}
      <RowLink code={result.code} unitId={part.unitId} context={context} />
    </li>
  );
}

/** The day on which a report was sent, where that was after the day for sending. */
function lateDay({ entry }: Part, { period, regime }: Scope): IsoDate | undefined {
  const sentOn = entry?.sending?.sentAt?.slice(0, 10);
  const last = sendingDay(periodWindow(period, regime).end);
  return sentOn !== undefined && sentOn > last ? sentOn : undefined;
}

/** How the part enters the sum; of a lead's total, whether it equals the sum of its members' parts. */
function standingWords(part: Part, { crossChecks }: IndicatorResult): string {
  const standing = STANDING_WORDS[part.standing];
  if (part.standing === "excluded") return `${standing}: ${exclusionWords(part.reason)}`;
  const check = crossChecks.find((each) => each.part === part);
  if (!check) return standing;
  const { agrees, differs } = paneMessages.consolidate;
  return `${standing}, ${check.agrees ? agrees : differs}`;
}
