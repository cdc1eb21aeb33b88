import type { UnitDiscipline } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { Section } from "../Section";
import { FoldedList } from "./FoldedList";

const words = leaderMessages;

/** Which units have reported nothing, not all they owe, or late; each group opens to its units. */
export function Discipline(props: {
  readonly units: readonly UnitDiscipline[];
  readonly nameOf: (unitId: UnitId) => string;
}) {
  const { units, nameOf } = props;
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
        groups={groups.map((group) => ({
          title: `${group.title} (${group.units.length})`,
          lines: group.units.map(({ unitId, usable, owed }) =>
            words.unit(nameOf(unitId), usable, owed),
          ),
        }))}
      />
    </Section>
  );
}
