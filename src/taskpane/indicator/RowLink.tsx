import { Link } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useDetailsStyles } from "./details.styles";
import type { ExplainContext } from "./explainContext";
import { useOpenFigure } from "./useOpenFigure";

/** Leads to the row of the sheet of figures that holds what a unit says of an indicator or a task in the period shown. */
export function RowLink(props: {
  readonly code: string;
  readonly unitId: UnitId;
  readonly context: ExplainContext;
}) {
  const styles = useDetailsStyles();
  const { code, unitId, context } = props;
  const { scope, workbook } = context;
  const { open, failure } = useOpenFigure(workbook, scope);
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        onClick={() => open({ period: scope.period, code, unitId })}
      >
        {paneMessages.consolidate.explain.openRow}
      </Link>
      {failure && <WorkbookFailure error={failure} />}
    </>
  );
}
