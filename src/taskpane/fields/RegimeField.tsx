import { Field, Select } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import { periodWithDays, type CalendarRegime } from "../../reporting";
import type { PeriodChoiceValue } from "./periodChoice";

const words = paneMessages.period;
const REGIMES: readonly CalendarRegime[] = ["decree09", "calendar"];

/** The choice of how a period's days are counted; the exact days stand below it. */
export function RegimeField(props: {
  readonly value: PeriodChoiceValue;
  readonly onChange: (regime: CalendarRegime) => void;
}) {
  const { period, regime } = props.value;
  return (
    <Field label={words.regime} hint={periodWithDays(period, regime)}>
      <Select
        value={regime}
        onChange={(_, { value }) => {
          const chosen = REGIMES.find((each) => each === value);
          if (chosen) props.onChange(chosen);
        }}
      >
        {REGIMES.map((each) => (
          <option key={each} value={each}>
            {words.regimes[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
