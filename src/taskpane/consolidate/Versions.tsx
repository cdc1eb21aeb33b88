import { Button, Text } from "@fluentui/react-components";
import type { CheckedReport, ConsolidatedReports, VersionDifference } from "../../actions";
import { paneMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { dateWords } from "../../reporting";
import { useListStyles } from "../list.styles";
import { Section } from "../Section";
import { useVersionsStyles } from "./versions.styles";

const words = paneMessages.consolidate.versions;

/** The units of which several reports came: which one counts, what the others say differently, and the choice. */
export function Versions(props: {
  readonly versions: ConsolidatedReports["versions"];
  readonly nameOf: (unitId: UnitId) => string;
  readonly onChoose: (report: CheckedReport["report"]) => void;
}) {
  const styles = useVersionsStyles();
  const { versions, nameOf, onChoose } = props;
  return (
    <Section title={words.title}>
      <Text className={styles.quiet}>{words.intro}</Text>
      {versions.map(({ unitId, counted, others }) => (
        <div key={unitId} className={styles.unit}>
          <Text weight="semibold">{nameOf(unitId)}</Text>
          <Text>
            {words.counted}: {versionWords(counted)}
          </Text>
          {others.map(({ version, differences }) => (
            <div key={versionWords(version)} className={styles.other}>
              <Text>{versionWords(version)}</Text>
              <Differences differences={differences} />
              {differences.length > 0 && (
                <Button size="small" onClick={() => onChoose(version.report)}>
                  {words.use(version.report.place.file ?? version.report.place.sheet)}
                </Button>
              )}
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}

function Differences({ differences }: { readonly differences: readonly VersionDifference[] }) {
  const styles = useVersionsStyles();
  const lists = useListStyles();
  if (differences.length === 0) return <Text className={styles.quiet}>{words.same}</Text>;
  return (
    <details>
      <summary>{words.differs(differences.length)}</summary>
      <ul className={lists.bullets}>
        {differences.map(({ code, counted, other }) => (
          <li key={`${code} ${other.place.cell ?? ""} ${counted.place.cell ?? ""}`}>
            <Text>
              {code}, {paneMessages.consolidate.cell(other.place.cell ?? counted.place.cell ?? "")}:{" "}
              {counted.text || words.nothing} → {other.text || words.nothing}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function versionWords({ report, sending }: CheckedReport): string {
  const { file = "", sheet } = report.place;
  const place = `${file}, “${sheet}”`;
  if (!sending?.sentAt) return place;
  return `${place}, ${words.sentAt(dateWords(sending.sentAt.slice(0, 10)), sending.version)}`;
}
