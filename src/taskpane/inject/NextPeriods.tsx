import { Button, Text } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { formatPeriod, periodWords } from "../../reporting";
import type { PeriodChoiceValue } from "../fields/periodChoice";
import type { PaneTools } from "../tools";
import { useInjectPageStyles } from "./injectPage.styles";
import { usePeriodsToOpen } from "./usePeriodsToOpen";

const words = paneMessages.inject;

/** The periods that may follow the last sheet of the chosen unit, or of the only one in the workbook, one click each. */
export function NextPeriods(props: {
  readonly tools: Pick<PaneTools, "workbook" | "plan">;
  readonly unitId: UnitId | undefined;
  readonly isBusy: boolean;
  readonly onOpen: (unitId: UnitId, value: PeriodChoiceValue) => void;
}) {
  const styles = useInjectPageStyles();
  const units = usePeriodsToOpen(props.tools);
  const own = units.find(({ unitId }) => unitId === props.unitId);
  const [only, ...others] = units;
  const next = own ?? (props.unitId === undefined && others.length === 0 ? only : undefined);
  if (!next) return null;
  const { unitId, regime, last, periods } = next;
  return (
    <section className={styles.summary} aria-label={words.nextPeriods}>
      <Text>{words.lastSheet(last)}</Text>
      <div className={styles.choices}>
        {periods.map((period) => (
          <Button
            key={formatPeriod(period)}
            size="small"
            disabledFocusable={props.isBusy}
            onClick={() => props.onOpen(unitId, { period, regime })}
          >
            {words.nextPeriod(periodWords(period))}
          </Button>
        ))}
      </div>
    </section>
  );
}
