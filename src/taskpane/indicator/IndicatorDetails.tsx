import { Text } from "@fluentui/react-components";
import type { IndicatorResult } from "../../consolidation";
import { paneMessages } from "../../messages";
import { useListStyles } from "../list.styles";
import { Cumulated } from "./Cumulated";
import { decimalWords } from "./decimalWords";
import { useDetailsStyles } from "./details.styles";
import type { ExplainContext } from "./explainContext";
import { Supposed } from "./Supposed";
import { UnitPart } from "./UnitPart";

const words = paneMessages.consolidate;

/** The sums that a percentage comes from, each unit's figures with their cells, who is missing, and what the plan says. */
export function IndicatorDetails(props: {
  readonly result: IndicatorResult;
  readonly context: ExplainContext;
}) {
  const styles = useDetailsStyles();
  const lists = useListStyles();
  const { result, context } = props;
  const { numerator, denominator, rate, coverage, code } = result;
  const { nameOf, scope } = context;
  const heard = result.parts.filter((part) => part.standing !== "missing");
  const task = scope.plan.tasks.find(({ indicators }) =>
    indicators.some((indicator) => indicator.code === code),
  );
  return (
    <>
      {rate && (
        <Text>
          {words.sum}: {decimalWords(numerator)}/{decimalWords(denominator)}
        </Text>
      )}
      <Cumulated result={result} context={context} />
      {heard.length > 0 && (
        <ul className={lists.list} aria-label={words.units}>
          {heard.map((part) => (
            <UnitPart
              key={part.unitId}
              title={nameOf(part.unitId)}
              part={part}
              result={result}
              context={context}
            />
          ))}
        </ul>
      )}
      {coverage.missing.length > 0 && (
        <Text className={styles.quiet}>
          {words.missing(coverage.missing.length)}: {coverage.missing.map(nameOf).join("; ")}
        </Text>
      )}
      <Supposed result={result} context={context} />
      {task && (
        <Text className={styles.quiet}>
          {words.explain.plan}: “{task.text}”
        </Text>
      )}
    </>
  );
}
