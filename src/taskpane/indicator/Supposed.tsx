import { Text } from "@fluentui/react-components";
import { atLastFigures, leadTotals, type IndicatorResult } from "../../consolidation";
import { paneMessages, rateWords } from "../../messages";
import { periodWords } from "../../reporting";
import { useDetailsStyles } from "./details.styles";
import type { ExplainContext } from "./explainContext";

const words = paneMessages.consolidate.explain;

/** What the percentage would be if silent units repeated their last figures, or a lead's total stood in for all, and who has never had any. */
export function Supposed(props: {
  readonly result: IndicatorResult;
  readonly context: ExplainContext;
}) {
  const styles = useDetailsStyles();
  const { result, context } = props;
  const { scope, history, nameOf } = context;
  const supposed = atLastFigures(scope, result, history);
  if (!supposed) return null;
  const targetPercent = result.target?.percent ?? 0;
  const { rate, filled, stillMissing } = supposed;
  const units = filled.map(({ unitId, period }) => `${nameOf(unitId)}, ${periodWords(period)}`);
  return (
    <>
      {rate && filled.length > 0 && (
        <Text>{words.supposed(rateWords(rate, targetPercent), units.join("; "))}</Text>
      )}
      {filled.length > 0 && stillMissing.length > 0 && (
        <Text className={styles.quiet}>
          {words.neverReported(stillMissing.map(nameOf).join("; "))}
        </Text>
      )}
      {leadTotals(result).map(
        (total) =>
          total.rate && (
            <Text key={total.unitId}>
              {words.standIn(rateWords(total.rate, targetPercent), nameOf(total.unitId))}
            </Text>
          ),
      )}
    </>
  );
}
