import { Text } from "@fluentui/react-components";
import type { IndicatorResult } from "../../consolidation";
import { numberWords, paneMessages } from "../../messages";
import type { UnitId } from "../../plan";
import type { Ratio } from "../../shared";
import { useDetailsStyles } from "./details.styles";
import { UnitPart } from "./UnitPart";

const words = paneMessages.consolidate;

/** The sums that a percentage comes from, each unit's figures with their cells, and the units from which nothing came. */
export function IndicatorDetails(props: {
  readonly result: IndicatorResult;
  readonly nameOf: (unitId: UnitId) => string;
}) {
  const styles = useDetailsStyles();
  const { result, nameOf } = props;
  const { numerator, denominator, rate, coverage, target } = result;
  const heard = result.parts.filter((part) => part.standing !== "missing");
  return (
    <>
      {rate && (
        <Text>
          {words.sum}: {decimalWords(numerator)}/{decimalWords(denominator)}
        </Text>
      )}
      {heard.length > 0 && (
        <ul className={styles.list} aria-label={words.units}>
          {heard.map((part) => (
            <UnitPart
              key={part.unitId}
              part={part}
              name={nameOf(part.unitId)}
              targetPercent={target?.percent ?? 0}
              agrees={result.crossChecks.find((check) => check.part === part)?.agrees}
            />
          ))}
        </ul>
      )}
      {coverage.missing.length > 0 && (
        <Text className={styles.quiet}>
          {words.missing(coverage.missing.length)}: {coverage.missing.map(nameOf).join("; ")}
        </Text>
      )}
    </>
  );
}

const decimalWords = ({ numerator, denominator }: Ratio): string =>
  numberWords(Number(numerator) / Number(denominator));
