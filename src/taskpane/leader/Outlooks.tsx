import { Accordion, Text } from "@fluentui/react-components";
import type { IndicatorOutlook, Outlook } from "../../consolidation";
import { leaderMessages } from "../../messages";
import { compareRatios } from "../../shared";
import { OUTLOOK_WORDS, RISK_WORDS, shortPercent } from "../../sheets";
import { IndicatorItem, type ExplainContext } from "../indicator";
import { Section } from "../Section";
import { useLeaderStyles } from "./leader.styles";
import { OutlookIcon } from "./OutlookIcon";

const words = leaderMessages;
const ORDER: readonly Outlook[] = ["missed", "atRisk", "met", "unknown"];

/** The indicators by where they are heading, those that need attention first; each opens down to its units' figures. */
export function Outlooks(props: {
  readonly outlooks: readonly IndicatorOutlook[];
  readonly context: ExplainContext;
}) {
  const styles = useLeaderStyles();
  const { outlooks, context } = props;
  return ORDER.map((outlook) => {
    const own = outlooks.filter((each) => each.outlook === outlook);
    if (own.length === 0) return null;
    return (
      <Section
        key={outlook}
        title={`${OUTLOOK_WORDS[outlook]} (${own.length})`}
        icon={<OutlookIcon outlook={outlook} />}
      >
        <Accordion multiple collapsible>
          {own.map((each) => (
            <div key={each.result.code}>
              <IndicatorItem result={each.result} context={context} />
              <Text className={styles.quiet}>{remarkWords(each)}</Text>
            </div>
          ))}
        </Accordion>
      </Section>
    );
  });
}

/** The trend against the period before, and why a met target is at risk. */
function remarkWords({ result, previous, reason, periodsMissed }: IndicatorOutlook): string {
  const { rate } = result;
  return [
    rate && previous
      ? words.trend[compareRatios(rate, previous)](shortPercent(previous))
      : undefined,
    periodsMissed > 1 ? words.missedOnEnd(periodsMissed) : undefined,
    reason && RISK_WORDS[reason],
  ]
    .filter((text) => text !== undefined)
    .join("; ");
}
