import { Field, Select } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { Period } from "../../reporting";
import { PERIOD_CHOICES, periodOfChoice, suffixOf } from "./periodChoices";
import { usePeriodPickerStyles } from "./periodPicker.styles";

const words = paneMessages.period;

/** The choice of a month, quarter or longer period, and of its year. */
export function PeriodSelects(props: {
  readonly period: Period;
  readonly years: readonly number[];
  readonly onChange: (period: Period) => void;
}) {
  const styles = usePeriodPickerStyles();
  const { period, years, onChange } = props;
  const choose = (year: number, suffix: string) => onChange(periodOfChoice(year, suffix) ?? period);
  return (
    <div className={styles.row}>
      <Field label={words.period} className={styles.period}>
        <Select value={suffixOf(period)} onChange={(_, { value }) => choose(period.year, value)}>
          {PERIOD_CHOICES.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map(({ suffix, label }) => (
                <option key={suffix} value={suffix}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={words.year} className={styles.year}>
        <Select
          value={period.year}
          onChange={(_, { value }) => choose(Number(value), suffixOf(period))}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
