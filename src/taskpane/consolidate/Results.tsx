import { Accordion, Text } from "@fluentui/react-components";
import type { ConsolidatedReports } from "../../actions";
import type { Assessment, Consolidation } from "../../consolidation";
import { assessmentWords, paneMessages } from "../../messages";
import type { Plan } from "../../plan";
import { unitNames } from "../../sheets";
import type { Workbook } from "../../workbook";
import { IndicatorItem } from "../indicator";
import { Section } from "../Section";
import { useResultsStyles } from "./results.styles";

const words = paneMessages.consolidate;
const ASSESSMENTS: readonly Assessment[] = [
  "met",
  "below",
  "notOccurring",
  "notReported",
  "notInForce",
];

/** The provincial percentage of each indicator, to be opened down to the units' cells; how many stand how at the top. */
export function Results(props: {
  readonly result: Pick<ConsolidatedReports, "consolidation" | "history">;
  readonly plan: Plan;
  readonly workbook: Workbook;
}) {
  const styles = useResultsStyles();
  const { plan, workbook } = props;
  const { consolidation, history } = props.result;
  const { period, regime } = consolidation;
  const context = { scope: { plan, period, regime }, history, workbook, nameOf: unitNames(plan) };
  return (
    <Section title={words.results}>
      <Text className={styles.counts}>{countsWords(consolidation)}</Text>
      <Accordion multiple collapsible>
        {consolidation.indicators.map((result) => (
          <IndicatorItem key={result.code} result={result} context={context} />
        ))}
      </Accordion>
    </Section>
  );
}

const countsWords = ({ indicators }: Consolidation): string =>
  ASSESSMENTS.map((assessment) => ({
    assessment,
    count: indicators.filter((result) => result.assessment === assessment).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ assessment, count }) => words.assessed(count, assessmentWords(assessment)))
    .join(" · ");
