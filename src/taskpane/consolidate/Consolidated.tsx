import type { ConsolidatedReports, CheckedReport } from "../../actions";
import { unitNames } from "../../sheets";
import type { PaneTools } from "../tools";
import { Remarks } from "./Remarks";
import { Results } from "./Results";
import { ReturnSlips } from "./ReturnSlips";
import { Versions } from "./Versions";

/** What a consolidation came to: units that sent several versions, every percentage, and what goes back to the units. */
export function Consolidated(props: {
  readonly result: ConsolidatedReports;
  readonly tools: PaneTools;
  readonly onChoose: (report: CheckedReport["report"]) => void;
}) {
  const { result, tools, onChoose } = props;
  const { plan, workbook } = tools;
  return (
    <>
      {result.versions.length > 0 && (
        <Versions versions={result.versions} nameOf={unitNames(plan)} onChoose={onChoose} />
      )}
      <Results result={result} plan={plan} workbook={workbook} />
      <Remarks result={result} />
      <ReturnSlips result={result} plan={plan} />
    </>
  );
}
