import { AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import type { IndicatorResult } from "../../consolidation";
import { assessmentWords, paneMessages, rateWords } from "../../messages";
import { percentWords } from "../../sheets";
import { AssessmentIcon } from "./AssessmentIcon";
import type { ExplainContext } from "./explainContext";
import { IndicatorDetails } from "./IndicatorDetails";
import { useIndicatorStyles } from "./indicator.styles";

const words = paneMessages.consolidate;

/** One indicator: the provincial percentage, its target, the assessment and the coverage; opens to the units' figures. */
export function IndicatorItem(props: {
  readonly result: IndicatorResult;
  readonly context: ExplainContext;
}) {
  const styles = useIndicatorStyles();
  const { result, context } = props;
  const { code, title, rate, target, assessment, coverage } = result;
  return (
    <AccordionItem value={code} className={styles.item}>
      <AccordionHeader expandIconPosition="end" as="h3" className={styles.header}>
        <span className={styles.summary}>
          <Text>
            <Text weight="semibold">{code}</Text> {title}
          </Text>
          <span className={styles.figures}>
            <Text size={500} weight="semibold">
              {rate ? rateWords(rate, target?.percent ?? 0) : words.noRate}
            </Text>
            <Text className={styles.quiet}>
              {target ? words.target(percentWords(target)) : words.noTarget}
            </Text>
          </span>
          <span className={styles.figures}>
            <AssessmentIcon assessment={assessment} />
            <Text weight="semibold">{assessmentWords(assessment)}</Text>
            <Text className={styles.quiet}>
              {words.coverage(coverage.reported, coverage.required)}
            </Text>
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <IndicatorDetails result={result} context={context} />
      </AccordionPanel>
    </AccordionItem>
  );
}
