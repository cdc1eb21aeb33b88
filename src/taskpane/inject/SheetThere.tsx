import { Button } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { SheetUpdate } from "../../sheets";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { OutdatedSheet } from "./OutdatedSheet";

const words = paneMessages.inject;

/** The sheet that is there already: it can be opened, or brought up to date with the plan. */
export function SheetThere(props: {
  readonly sheet: string;
  readonly update: SheetUpdate | undefined;
  readonly tools: Pick<PaneTools, "workbook" | "plan">;
}) {
  const { sheet, update, tools } = props;
  const { goTo, failure } = useGoTo(tools.workbook);
  const there = (
    <>
      <Notice
        intent="warning"
        {...words.sheetThere(sheet)}
        actions={<Button onClick={() => goTo({ sheet })}>{words.openExisting}</Button>}
      />
      {failure && <WorkbookFailure error={failure} />}
    </>
  );
  if (!update) return there;
  return (
    <OutdatedSheet sheet={sheet} update={update} tools={tools}>
      {there}
    </OutdatedSheet>
  );
}
