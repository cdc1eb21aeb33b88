import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { CalendarRegime } from "../../reporting";

const words = paneMessages.period;
const REGIMES: readonly CalendarRegime[] = ["decree09", "calendar"];

/** The choice of how a period's days are counted. */
export function RegimeField(props: {
  readonly regime: CalendarRegime;
  readonly onChange: (regime: CalendarRegime) => void;
}) {
  return (
    <Field label={words.regime}>
      <RadioGroup
        value={props.regime}
        onChange={(_, { value }) => {
          const regime = REGIMES.find((each) => each === value);
          if (regime) props.onChange(regime);
        }}
      >
        {REGIMES.map((each) => (
          <Radio key={each} value={each} label={words.regimes[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
