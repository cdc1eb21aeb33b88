import type { IndicatorResult, UnitDiscipline } from "../../consolidation";
import { leaderMessages } from "../../messages";
import { UnitPart, type ExplainContext } from "../indicator";
import { useListStyles } from "../list.styles";
import { Folded } from "./Folded";

/** Units with how many of the figures that they owe can be used; each opens to its figures for every indicator. */
export function UnitList(props: {
  readonly units: readonly UnitDiscipline[];
  readonly results: readonly IndicatorResult[];
  readonly context: ExplainContext;
}) {
  const lists = useListStyles();
  const { units, results, context } = props;
  return (
    <ul className={lists.nested}>
      {units.map(({ unitId, usable, owed }) => (
        <li key={unitId}>
          <Folded title={leaderMessages.unit(context.nameOf(unitId), usable, owed)}>
            <ul className={lists.list}>
              {results.flatMap((result) =>
                result.parts
                  .filter((part) => part.unitId === unitId)
                  .map((part) => (
                    <UnitPart
                      key={result.code}
                      title={`${result.code} ${result.title}`}
                      {...{ part, result, context }}
                    />
                  )),
              )}
            </ul>
          </Folded>
        </li>
      ))}
    </ul>
  );
}
