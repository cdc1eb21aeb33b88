import { Link, Text } from "@fluentui/react-components";
import { placeWords, reportIssueWords } from "../../messages";
import type { ReportIssue } from "../../reporting";
import type { Workbook } from "../../workbook";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useGoTo } from "../useGoTo";
import { useCheckPageStyles } from "./checkPage.styles";

/** One finding: where, what and how to mend it; its place leads there. */
export function Finding(props: { readonly finding: ReportIssue; readonly workbook: Workbook }) {
  const styles = useCheckPageStyles();
  const { finding, workbook } = props;
  const { goTo, failure } = useGoTo(workbook);
  const { what, mend } = reportIssueWords(finding);
  return (
    <li className={styles.finding}>
      <Link as="button" className={styles.place} onClick={() => goTo(finding.place)}>
        {placeWords(finding.place)}
      </Link>
      <Text>{what}</Text>
      <Text className={styles.mend}>{mend}</Text>
      {failure && <WorkbookFailure error={failure} />}
    </li>
  );
}
