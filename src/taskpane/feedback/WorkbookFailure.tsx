import type { ReactNode } from "react";
import { workbookErrorWords } from "../../messages";
import type { WorkbookError } from "../../workbook";
import { Notice } from "./Notice";

/** Says what the workbook refused and what to do; the workbook is as it was before. */
export function WorkbookFailure(props: {
  readonly error: WorkbookError;
  readonly actions?: ReactNode;
}) {
  const { what, mend } = workbookErrorWords(props.error);
  return <Notice intent="error" title={what} advice={mend} actions={props.actions} />;
}
