import { Accordion, Button, Subtitle2 } from "@fluentui/react-components";
import type { ConsolidatedReports } from "../../actions";
import { paneMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { IndicatorItem } from "./IndicatorItem";
import { useResultsStyles } from "./results.styles";

const words = paneMessages.consolidate;

/** Where the result was written, and the provincial percentage of each indicator, to be opened down to the units' cells. */
export function Results(props: {
  readonly result: ConsolidatedReports;
  readonly tools: Pick<PaneTools, "plan" | "workbook">;
}) {
  const styles = useResultsStyles();
  const { consolidation, files, sheets } = props.result;
  const { plan, workbook } = props.tools;
  const { goTo, failure } = useGoTo(workbook);
  const counted = files.filter(({ reports }) => reports.length > 0).length;
  const names = new Map(plan.units.map(({ id, name }) => [id, name]));
  return (
    <>
      <Notice
        intent="success"
        title={words.done(sheets.indicators)}
        advice={words.counted(counted, files.length)}
        actions={
          <Button onClick={() => goTo({ sheet: sheets.indicators })}>{words.openSheet}</Button>
        }
      />
      {failure && <WorkbookFailure error={failure} />}
      <section aria-labelledby="results">
        <Subtitle2 as="h2" id="results" className={styles.heading}>
          {words.results}
        </Subtitle2>
        <Accordion multiple collapsible>
          {consolidation.indicators.map((result) => (
            <IndicatorItem key={result.code} result={result} nameOf={(id) => names.get(id) ?? id} />
          ))}
        </Accordion>
      </section>
    </>
  );
}
