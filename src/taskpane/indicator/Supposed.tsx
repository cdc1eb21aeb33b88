import { Text } from "@fluentui/react-components";
import { atLastFigures, type IndicatorResult } from "../../consolidation";
import { paneMessages, rateWords } from "../../messages";
import { periodWords } from "../../reporting";
import { useDetailsStyles } from "./details.styles";
import type { ExplainContext } from "./explainContext";

const words = paneMessages.consolidate.explain;

/** What the percentage would be if silent units repeated their last figures, and which of them have never had any. */
export function Supposed(props: {
  readonly result: IndicatorResult;
  readonly context: ExplainContext;
}) {
  const styles = useDetailsStyles();
  const { result, context } = props;
  const { scope, history, nameOf } = context;
  const supposed = atLastFigures(scope, result, history);
  if (!supposed) return null;
  const { rate, filled, stillMissing } = supposed;
  const units = filled.map(({ unitId, period }) => `${nameOf(unitId)}, ${periodWords(period)}`);
  return (
    <>
      {rate && filled.length > 0 && (
        <Text>
          {words.supposed(rateWords(rate, result.target?.percent ?? 0), units.join("; "))}
        </Text>
      )}
      {filled.length > 0 && stillMissing.length > 0 && (
        <Text className={styles.quiet}>
          {words.neverReported(stillMissing.map(nameOf).join("; "))}
        </Text>
      )}
    </>
  );
}
