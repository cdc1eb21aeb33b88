import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  updateSheet,
  type OutdatedSheet as Outdated,
  type UpdatedSheet,
  type UpdateError,
} from "../../actions";
import { paneMessages } from "../../messages";
import type { SheetUpdate } from "../../sheets";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { useJob } from "../useJob";
import { WayBack } from "./WayBack";

const words = paneMessages.inject;

/** A sheet that can be brought up to date: what that would change, and one click for it; `children` show until it is begun. */
export function OutdatedSheet(
  props: Outdated & {
    readonly tools: Pick<PaneTools, "workbook" | "plan">;
    readonly children?: ReactNode;
  },
) {
  const { sheet, update, tools, children } = props;
  const { goTo, failure } = useGoTo(tools.workbook);
  const { job, start } = useJob<UpdatedSheet, UpdateError>();
  if (job.kind === "busy") return <Busy label={words.outdated.busy} />;
  if (job.kind === "done") {
    return (
      <>
        <Notice
          intent="success"
          title={words.updated(sheet)}
          advice={words.copyKept(job.value.kept)}
          actions={<Button onClick={() => goTo({ sheet })}>{words.openSheet}</Button>}
        />
        <WayBack {...job.value} label={words.back.undo} tools={tools} />
        {failure && <WorkbookFailure error={failure} />}
      </>
    );
  }
  return (
    <>
      {children}
      <Notice
        intent="info"
        title={words.outdated.title(sheet)}
        advice={changeWords(update)}
        actions={
          <Button
            onClick={() => start(() => updateSheet(tools.workbook, { plan: tools.plan, sheet }))}
          >
            {words.outdated.action}
          </Button>
        }
      />
      {job.kind === "failed" && <UpdateFailure error={job.error} />}
    </>
  );
}

function changeWords({ added, changed, kept, isRetitled, looksAnew }: SheetUpdate): string {
  return [
    ...(isRetitled ? [words.outdated.retitled] : []),
    ...(added.length > 0 ? [words.outdated.added(added.join(", "))] : []),
    ...(changed.length > 0 ? [words.outdated.changed(changed.join(", "))] : []),
    ...(kept.length > 0 ? [words.outdated.kept(kept.join(", "))] : []),
    ...(looksAnew ? [words.outdated.looksAnew] : []),
    words.outdated.advice,
  ].join("\n");
}

function UpdateFailure({ error }: { readonly error: UpdateError }) {
  if (error.code === "workbook") return <WorkbookFailure error={error.error} />;
  return <Notice intent="error" {...words[error.code](error.sheet)} />;
}
