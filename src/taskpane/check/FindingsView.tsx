import { Button, Text } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CheckedReports } from "../../actions";
import { paneMessages } from "../../messages";
import type { ReportIssue } from "../../reporting";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { usePageStyles } from "../page.styles";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import type { FindingTools } from "./findingTools";
import { FINDING_KINDS, findingGroups, findingKey, type FindingFilter } from "./findingGroups";
import { Stepper } from "./Stepper";

const words = paneMessages.check;
const EVERYTHING: FindingFilter = { kinds: new Set(FINDING_KINDS) };

/** The findings of a check: filtered, gone through one after the other, mended, explained and kept. */
export function FindingsView(props: {
  readonly checked: CheckedReports;
  readonly tools: PaneTools;
  readonly doings: Pick<FindingTools, "onMend" | "onKeep" | "onRelease">;
}) {
  const { issues, sheets } = props.checked;
  const { plan, workbook } = props.tools;
  const [filter, setFilter] = useState(EVERYTHING);
  const [current, setCurrent] = useState<string>();
  const { goTo, failure } = useGoTo(workbook);
  if (issues.length === 0) return null;
  const groups = findingGroups(issues, filter);
  const shown = groups.flatMap(({ findings }) => findings);
  const goToFinding = (finding: ReportIssue) => {
    setCurrent(findingKey(finding));
    void goTo(finding.place);
  };
  return (
    <>
      <FindingFilters
        findings={issues}
        sheets={[...new Set(sheets.map(({ sheet }) => sheet))]}
        filter={filter}
        onChange={setFilter}
      />
      <MendAll findings={shown} onMend={props.doings.onMend} />
      {failure && <WorkbookFailure error={failure} />}
      {shown.length === 0 ? (
        <Text>{words.filters.nothing}</Text>
      ) : (
        <Stepper
          index={shown.findIndex((finding) => findingKey(finding) === current)}
          total={shown.length}
          onStep={(index) => shown.slice(index, index + 1).forEach(goToFinding)}
        />
      )}
      <FindingList
        groups={groups}
        current={current}
        tools={{ plan, onGoTo: goToFinding, ...props.doings }}
      />
    </>
  );
}

/** One press for all cells that can be mended in one way only, where there are several. */
function MendAll(props: {
  readonly findings: readonly ReportIssue[];
  readonly onMend: FindingTools["onMend"];
}) {
  const styles = usePageStyles();
  const mends = props.findings.flatMap(({ mend }) => mend ?? []);
  if (mends.length < 2) return null;
  return (
    <Button icon={<WandRegular />} className={styles.action} onClick={() => props.onMend(mends)}>
      {words.mend.all(mends.length)}
    </Button>
  );
}
