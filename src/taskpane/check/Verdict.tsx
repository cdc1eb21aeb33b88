import { Text } from "@fluentui/react-components";
import type { CheckedReports } from "../../actions";
import { paneMessages } from "../../messages";
import type { Plan } from "../../plan";
import { periodWords } from "../../reporting";
import { unitNames } from "../../sheets";
import { Notice } from "../feedback/Notice";
import { countOf } from "./findingGroups";

const words = paneMessages.check;

/** Whether the sheets can be sent as they are, and which ones were read. */
export function Verdict(props: { readonly checked: CheckedReports; readonly plan: Plan }) {
  const { reports, issues } = props.checked;
  const nameOf = unitNames(props.plan);
  const read = reports.map(({ unitId, period }) =>
    words.report(nameOf(unitId), periodWords(period)),
  );
  const errors = countOf(issues, "error");
  return (
    <>
      <div role="status">
        {errors > 0 ? (
          <Notice intent="error" title={words.unfit} advice={words.unfitAdvice(errors)} />
        ) : (
          <Notice
            intent="success"
            title={words.fit}
            advice={issues.length > 0 ? words.fitWithRemarks : words.fitClean}
          />
        )}
      </div>
      <Text>
        {words.reports}: {read.join("; ")}
      </Text>
    </>
  );
}
