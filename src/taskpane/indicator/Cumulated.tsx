import { Text } from "@fluentui/react-components";
import { accumulate, type IndicatorResult } from "../../consolidation";
import { paneMessages, rateWords } from "../../messages";
import { decimalWords } from "./decimalWords";
import type { ExplainContext } from "./explainContext";

const words = paneMessages.consolidate;

/** The sums over all periods from the target's start, where these are more than the one shown; and whose own sheet says otherwise. */
export function Cumulated(props: {
  readonly result: IndicatorResult;
  readonly context: ExplainContext;
}) {
  const { result, context } = props;
  const { scope, history, nameOf } = context;
  const indicator = scope.plan.tasks
    .flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === result.code);
  if (!indicator) return null;
  const { rate, numerator, denominator, coverage, periods, units } = accumulate(
    scope,
    indicator,
    history,
  );
  if (!rate || periods.length < 2) return null;
  const sums = `${decimalWords(numerator)}/${decimalWords(denominator)}`;
  const percent = rateWords(rate, result.target?.percent ?? 0);
  const differing = units.filter(({ agrees }) => agrees === false);
  return (
    <>
      <Text>
        {words.explain.cumulative(
          percent,
          sums,
          words.reportsOf(coverage.reported, coverage.required),
        )}
      </Text>
      {differing.length > 0 && (
        <Text>
          {words.explain.cumulativeDiffers(
            differing.map(({ unitId }) => nameOf(unitId)).join("; "),
          )}
        </Text>
      )}
    </>
  );
}
