import { Field, Select } from "@fluentui/react-components";
import { candidateWords, tablesMessages } from "../../messages";
import type { Plan } from "../../plan";
import { lastingCode, type RecognisedRow } from "../../sheets";
import { useTablesStyles } from "./tables.styles";

const words = tablesMessages.questions;
const NONE = "none";

/** The choice of what a row is: the likeliest first, then none of the plan's, then everything in the plan. */
export function CodeSelect(props: {
  readonly row: RecognisedRow;
  readonly plan: Plan;
  /** What the officer has said, null for none of the plan's. */
  readonly said: string | null | undefined;
  readonly onAnswer: (key: string, code: string | null) => void;
}) {
  const styles = useTablesStyles();
  const { row, plan, said, onAnswer } = props;
  const titles = titlesOf(plan);
  const own = said === undefined ? lastingCode(row, plan) : said;
  const value = own === null ? NONE : (own ?? "");
  const likely = row.candidates.slice(0, 5);
  const rest = [...titles].filter(([code]) => !likely.some((each) => each.code === code));
  return (
    <Field label={words.field(row.rowIndex + 1)} className={styles.choice}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => onAnswer(row.key, chosen === NONE ? null : chosen)}
      >
        {value === "" && <option value="">{words.choose}</option>}
        {likely.length > 0 && (
          <optgroup label={words.alike}>
            {likely.map((each) => (
              <option key={each.code} value={each.code}>
                {candidateWords(each, titles.get(each.code) ?? "")}
              </option>
            ))}
          </optgroup>
        )}
        <option value={NONE}>{words.none}</option>
        <optgroup label={words.whole}>
          {rest.map(([code, title]) => (
            <option key={code} value={code}>
              {code} {title}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** The titles of all tasks and indicators by their codes, in the plan's order. */
const titlesOf = ({ tasks }: Plan): ReadonlyMap<string, string> =>
  new Map(
    tasks.flatMap(({ code, title, indicators }) => [
      [code, title] as const,
      ...indicators.map((each) => [each.code, each.title] as const),
    ]),
  );
