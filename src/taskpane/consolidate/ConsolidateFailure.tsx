import type { ConsolidateError } from "../../actions";
import { paneMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";

const words = paneMessages.consolidate;

/** Why nothing was consolidated; the open workbook is as it was before. */
export function ConsolidateFailure({ error }: { readonly error: ConsolidateError }) {
  switch (error.code) {
    case "workbook":
      return <WorkbookFailure error={error.error} />;
    case "noSources":
      return <Notice intent="warning" {...words.filesRequired} />;
    case "noReports":
      return <Notice intent="error" {...words.noReports} />;
    case "tooManyFigures":
      return <Notice intent="error" {...words.tooManyFigures(error.rows)} />;
    case "cancelled":
      return <Notice intent="info" {...words.stopped} />;
  }
}
