import type { PeriodChoiceValue } from "./periodChoice";
import { PeriodSelects } from "./PeriodSelects";
import { RegimeField } from "./RegimeField";

/** The choice of a reporting period: its name within the year, the year, and how its days are counted. */
export function PeriodPicker(props: {
  readonly value: PeriodChoiceValue;
  readonly years: readonly number[];
  readonly onChange: (value: PeriodChoiceValue) => void;
}) {
  const { value, years, onChange } = props;
  return (
    <>
      <PeriodSelects
        period={value.period}
        years={years}
        onChange={(period) => onChange({ ...value, period })}
      />
      <RegimeField value={value} onChange={(regime) => onChange({ ...value, regime })} />
    </>
  );
}
