import { Button, Link, mergeClasses, Text } from "@fluentui/react-components";
import { useState } from "react";
import { paneMessages, placeWords, reportIssueWords } from "../../messages";
import type { ReportIssue } from "../../reporting";
import { useListStyles } from "../list.styles";
import { useCheckPageStyles } from "./checkPage.styles";
import type { FindingTools } from "./findingTools";
import { KeepForm } from "./KeepForm";
import { Why } from "./Why";

const words = paneMessages.check;

/** One finding: where, what and how to mend it; its place leads there, its buttons explain, mend or keep it. */
export function Finding(props: {
  readonly finding: ReportIssue;
  readonly tools: FindingTools;
  readonly isCurrent: boolean;
}) {
  const styles = useCheckPageStyles();
  const lists = useListStyles();
  const { finding, tools, isCurrent } = props;
  const [open, setOpen] = useState<"why" | "keep">();
  const { what, mend } = reportIssueWords(finding);
  const toggle = (part: "why" | "keep") => setOpen(open === part ? undefined : part);
  return (
    <li
      className={mergeClasses(lists.item, styles.finding, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
    >
      <Link as="button" className={styles.place} onClick={() => tools.onGoTo(finding)}>
        {placeWords(finding.place)}
      </Link>
      <Text>{what}</Text>
      <Text className={styles.mend}>{mend}</Text>
      {finding.reason !== undefined && <Text italic>{words.keep.kept(finding.reason)}</Text>}
      <Actions {...{ finding, tools, open }} onToggle={toggle} />
      {open === "why" && <Why finding={finding} plan={tools.plan} />}
      {open === "keep" && (
        <KeepForm
          onKeep={(reason) => {
            setOpen(undefined);
            tools.onKeep(finding, reason);
          }}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </li>
  );
}

function Actions(props: {
  readonly finding: ReportIssue;
  readonly tools: FindingTools;
  readonly open: "why" | "keep" | undefined;
  readonly onToggle: (part: "why" | "keep") => void;
}) {
  const styles = useCheckPageStyles();
  const { finding, tools, open, onToggle } = props;
  const { mend, reason, severity } = finding;
  return (
    <div className={styles.actions}>
      {mend && (
        <Button size="small" onClick={() => tools.onMend([mend])}>
          {words.mend.action(String(mend.after))}
        </Button>
      )}
      <Button size="small" aria-expanded={open === "why"} onClick={() => onToggle("why")}>
        {open === "why" ? words.why.hide : words.why.show}
      </Button>
      {severity === "warning" && reason === undefined && (
        <Button size="small" aria-expanded={open === "keep"} onClick={() => onToggle("keep")}>
          {words.keep.action}
        </Button>
      )}
      {reason !== undefined && (
        <Button size="small" onClick={() => tools.onRelease(finding)}>
          {words.keep.release}
        </Button>
      )}
    </div>
  );
}
