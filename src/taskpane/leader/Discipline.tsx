import { Subtitle2, Text } from "@fluentui/react-components";
import type { UnitDiscipline } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { useLeaderStyles } from "./leader.styles";

const words = leaderMessages;

/** Which units have reported nothing, not all they owe, or late; each group opens to its units. */
export function Discipline(props: {
  readonly units: readonly UnitDiscipline[];
  readonly nameOf: (unitId: UnitId) => string;
}) {
  const styles = useLeaderStyles();
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
    <section aria-labelledby="discipline">
      <Subtitle2 as="h2" id="discipline" className={styles.heading}>
        {words.discipline}
      </Subtitle2>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.title} className={styles.item}>
            <details>
              <summary>
                {group.title} ({group.units.length})
              </summary>
              <ul>
                {group.units.map(({ unitId, usable, owed }) => (
                  <li key={unitId}>
                    <Text>{words.unit(nameOf(unitId), usable, owed)}</Text>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
