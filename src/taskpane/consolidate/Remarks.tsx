import { Subtitle2, Text } from "@fluentui/react-components";
import type { ConsolidatedReports } from "../../actions";
import { paneMessages, placeWords, reportIssueWords } from "../../messages";
import type { ReportIssue } from "../../reporting";
import { useListStyles } from "../list.styles";
import { useSectionStyles } from "../section.styles";

const words = paneMessages.consolidate.remarks;

/** What units' figures contradict each other in, and the warnings that units keep, each with its reason. */
export function Remarks({ result }: { readonly result: ConsolidatedReports }) {
  const kept = result.files
    .flatMap(({ reports }) => reports)
    .flatMap(({ findings }) => findings)
    .filter(({ reason }) => reason !== undefined);
  return (
    <>
      <RemarkList title={words.contradictions} findings={result.contradictions} />
      <RemarkList title={words.kept} findings={kept} />
    </>
  );
}

function RemarkList(props: { readonly title: string; readonly findings: readonly ReportIssue[] }) {
  const styles = useSectionStyles();
  const lists = useListStyles();
  const { title, findings } = props;
  if (findings.length === 0) return null;
  return (
    <section aria-label={title} className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title} ({findings.length})
      </Subtitle2>
      <ul className={lists.list}>
        {findings.map((finding, index) => (
          <li key={index} className={lists.item}>
            <Text weight="semibold">
              {[finding.place.file, placeWords(finding.place)].filter(Boolean).join(", ")}
            </Text>
            <Text>{reportIssueWords(finding).what}</Text>
            {finding.reason !== undefined && (
              <Text italic>{paneMessages.check.keep.kept(finding.reason)}</Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
