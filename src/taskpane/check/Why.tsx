import { Text } from "@fluentui/react-components";
import { issueSource, reportIssueWords } from "../../messages";
import type { Plan } from "../../plan";
import type { ReportIssue } from "../../reporting";
import { useQuoteStyles } from "../quote.styles";
import { useCheckPageStyles } from "./checkPage.styles";

/** Why a finding matters: the reason, the plan's own sentence about the row, and the decree it rests on. */
export function Why(props: { readonly finding: ReportIssue; readonly plan: Plan }) {
  const styles = useCheckPageStyles();
  const quotes = useQuoteStyles();
  const { why } = reportIssueWords(props.finding);
  const { plan, decree } = issueSource(props.plan, props.finding);
  return (
    <div className={styles.why}>
      <Text>{why}</Text>
      {plan && (
        <figure className={styles.source}>
          <Text as="span" weight="semibold" block>
            {plan.citation}
          </Text>
          <blockquote className={quotes.quote}>{plan.sentence}</blockquote>
          {plan.deadline !== undefined && <Text>{plan.deadline}</Text>}
        </figure>
      )}
      {decree !== undefined && <Text>{decree}</Text>}
    </div>
  );
}
