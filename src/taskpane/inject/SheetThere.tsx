import { Button } from "@fluentui/react-components";
import { updateSheet, type UpdatedSheet, type UpdateError } from "../../actions";
import { paneMessages } from "../../messages";
import type { SheetUpdate } from "../../sheets";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { useJob } from "../useJob";

const words = paneMessages.inject;

/** The sheet that is there already: it can be opened, or brought up to date with the plan. */
export function SheetThere(props: {
  readonly sheet: string;
  readonly update: SheetUpdate | undefined;
  readonly tools: Pick<PaneTools, "workbook" | "plan">;
}) {
  const { sheet, update, tools } = props;
  const { goTo, failure } = useGoTo(tools.workbook);
  const { job, start } = useJob<UpdatedSheet, UpdateError>();
  if (job.kind === "busy") return <Busy label={words.outdated.busy} />;
  if (job.kind === "done") return <Updated {...job.value} onOpen={() => goTo({ sheet })} />;
  return (
    <>
      <Notice
        intent="warning"
        {...words.sheetThere(sheet)}
        actions={<Button onClick={() => goTo({ sheet })}>{words.openExisting}</Button>}
      />
      {update && (
        <Outdated
          update={update}
          onUpdate={() => start(() => updateSheet(tools.workbook, { plan: tools.plan, sheet }))}
        />
      )}
      {job.kind === "failed" && <UpdateFailure error={job.error} />}
      {failure && <WorkbookFailure error={failure} />}
    </>
  );
}

function Outdated(props: { readonly update: SheetUpdate; readonly onUpdate: () => void }) {
  const { added, changed, kept, isRetitled, isSummedAnew } = props.update;
  const lines = [
    ...(isRetitled ? [words.outdated.retitled] : []),
    ...(added.length > 0 ? [words.outdated.added(added.join(", "))] : []),
    ...(changed.length > 0 ? [words.outdated.changed(changed.join(", "))] : []),
    ...(kept.length > 0 ? [words.outdated.kept(kept.join(", "))] : []),
    ...(isSummedAnew ? [words.outdated.summedAnew] : []),
  ];
  return (
    <Notice
      intent="info"
      title={words.outdated.title}
      advice={[...lines, words.outdated.advice].join("\n")}
      actions={<Button onClick={props.onUpdate}>{words.outdated.action}</Button>}
    />
  );
}

const Updated = (props: UpdatedSheet & { readonly onOpen: () => void }) => (
  <Notice
    intent="success"
    title={words.updated(props.sheet)}
    advice={words.copyKept(props.kept)}
    actions={<Button onClick={props.onOpen}>{words.openSheet}</Button>}
  />
);

function UpdateFailure({ error }: { readonly error: UpdateError }) {
  if (error.code === "workbook") return <WorkbookFailure error={error.error} />;
  return <Notice intent="error" {...words[error.code](error.sheet)} />;
}
