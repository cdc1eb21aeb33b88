import { Link, Text } from "@fluentui/react-components";
import { paneMessages, reportIssueWords } from "../../messages";
import type { Place, ReportIssue } from "../../reporting";
import { useCheckPageStyles } from "./checkPage.styles";

/** One finding: where, what and how to mend it; its place leads there. */
export function Finding(props: {
  readonly finding: ReportIssue;
  readonly onGoTo: (place: Place) => void;
}) {
  const styles = useCheckPageStyles();
  const { finding, onGoTo } = props;
  const { what, mend } = reportIssueWords(finding);
  return (
    <li className={styles.finding}>
      <Link as="button" className={styles.place} onClick={() => onGoTo(finding.place)}>
        {placeWords(finding.place)}
      </Link>
      <Text>{what}</Text>
      <Text className={styles.mend}>{mend}</Text>
    </li>
  );
}

const placeWords = ({ sheet, cell }: Place): string =>
  cell === undefined ? paneMessages.place.sheet(sheet) : paneMessages.place.cell(sheet, cell);
