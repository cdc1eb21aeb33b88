import { Text } from "@fluentui/react-components";
import type { Part } from "../../consolidation";
import { exclusionWords, paneMessages, rateWords } from "../../messages";
import { divideRatios } from "../../shared";
import { STANDING_WORDS } from "../../sheets";
import { useDetailsStyles } from "./details.styles";
import { figuresWords, sourceWords } from "./partWords";

/** What one unit reported: its figures, their rate, how they enter the sum, and the cells they stand in. */
export function UnitPart(props: {
  readonly part: Part;
  readonly name: string;
  readonly targetPercent: number;
  /** Of a lead's total: whether it equals the sum of its members' parts. */
  readonly agrees: boolean | undefined;
}) {
  const styles = useDetailsStyles();
  const { part, name, targetPercent, agrees } = props;
  const rate =
    part.standing === "counted"
      ? divideRatios(part.figures.numerator, part.figures.denominator)
      : undefined;
  return (
    <li className={styles.part}>
      <span className={styles.line}>
        <Text weight="semibold">{name}</Text>
        {rate && <Text className={styles.rate}>{rateWords(rate, targetPercent)}</Text>}
      </span>
      {part.standing !== "counted" && <Text>{standingWords(part, agrees)}</Text>}
      {part.entry && (
        <Text className={styles.quiet}>
          {[figuresWords(part.entry), sourceWords(part.entry)].filter(Boolean).join(" · ")}
        </Text>
      )}
    </li>
  );
}

function standingWords(part: Part, agrees: boolean | undefined): string {
  const standing = STANDING_WORDS[part.standing];
  if (part.standing === "excluded") return `${standing}: ${exclusionWords(part.reason)}`;
  if (agrees === undefined) return standing;
  const { agrees: same, differs } = paneMessages.consolidate;
  return `${standing}, ${agrees ? same : differs}`;
}
