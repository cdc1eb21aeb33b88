import type { Summary } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { ExplainContext } from "../indicator";
import { Section } from "../Section";
import { FoldedList } from "./FoldedList";
import { UnitList } from "./UnitList";

const words = leaderMessages;

/** Which units have reported nothing, not all they owe, or late; each group opens to its units, and these to their figures. */
export function Discipline(props: { readonly summary: Summary; readonly context: ExplainContext }) {
  const { summary, context } = props;
  const units = summary.discipline;
  const results = summary.outlooks.map(({ result }) => result);
  const groups = [
    { title: words.silent, units: units.filter(({ hasReported }) => !hasReported) },
    {
      title: words.incomplete,
      units: units.filter(({ hasReported, isComplete }) => hasReported && !isComplete),
    },
    { title: words.late, units: units.filter(({ isOnTime }) => isOnTime === false) },
    { title: words.complete, units: units.filter(({ isComplete }) => isComplete) },
  ].filter((group) => group.units.length > 0);
  return (
    <Section title={words.discipline}>
      <FoldedList
        items={groups.map((group) => ({
          key: group.title,
          title: `${group.title} (${group.units.length})`,
          content: <UnitList units={group.units} results={results} context={context} />,
        }))}
      />
    </Section>
  );
}
