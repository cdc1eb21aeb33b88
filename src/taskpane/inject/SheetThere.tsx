import { Button } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { SheetUpdate } from "../../sheets";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { OutdatedSheet } from "./OutdatedSheet";
import { WayBack } from "./WayBack";

const words = paneMessages.inject;

/** The sheet that is there already: it can be opened, brought up to date with the plan, or taken back to what it was before. */
export function SheetThere(props: {
  readonly sheet: string;
  readonly update?: SheetUpdate;
  readonly kept?: string;
  readonly tools: Pick<PaneTools, "workbook" | "plan">;
}) {
  const { sheet, update, kept, tools } = props;
  const { goTo, failure } = useGoTo(tools.workbook);
  const there = (
    <>
      <Notice
        intent="warning"
        {...words.sheetThere(sheet)}
        actions={<Button onClick={() => goTo({ sheet })}>{words.openExisting}</Button>}
      />
      {failure && <WorkbookFailure error={failure} />}
      {kept !== undefined && (
        <WayBack sheet={sheet} kept={kept} label={words.back.later(kept)} tools={tools} />
      )}
    </>
  );
  if (!update) return there;
  return (
    <OutdatedSheet sheet={sheet} update={update} tools={tools}>
      {there}
    </OutdatedSheet>
  );
}
