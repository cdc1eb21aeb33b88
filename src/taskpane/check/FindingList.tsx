import { Subtitle2 } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { ReportIssue } from "../../reporting";
import type { Workbook } from "../../workbook";
import { SeverityIcon } from "../feedback/SeverityIcon";
import { bySeverity } from "./bySeverity";
import { useCheckPageStyles } from "./checkPage.styles";
import { Finding } from "./Finding";

const { severities } = paneMessages.check;

/** All findings, the gravest first, each with the way to its cell. */
export function FindingList(props: {
  readonly findings: readonly ReportIssue[];
  readonly workbook: Workbook;
}) {
  const styles = useCheckPageStyles();
  return bySeverity(props.findings).map(({ severity, findings }) => (
    <section key={severity} aria-labelledby={`findings-${severity}`}>
      <Subtitle2 as="h2" id={`findings-${severity}`} className={styles.heading}>
        <SeverityIcon severity={severity} />
        {severities[severity]} ({findings.length})
      </Subtitle2>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <Finding key={index} finding={finding} workbook={props.workbook} />
        ))}
      </ul>
    </section>
  ));
}
