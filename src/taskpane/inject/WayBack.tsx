import { Button } from "@fluentui/react-components";
import { useState } from "react";
import {
  restoreDifferences,
  restoreSheet,
  type RestoredSheet,
  type RestoreError,
  type VersionDifference,
} from "../../actions";
import { paneMessages } from "../../messages";
import { ok } from "../../shared";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { PaneTools } from "../tools";
import { useJob } from "../useJob";

const words = paneMessages.inject.back;

/** The one click back to a sheet as it was before its last drawing; where something was typed since, that is shown first. */
export function WayBack(props: {
  readonly sheet: string;
  readonly kept: string;
  readonly label: string;
  readonly tools: Pick<PaneTools, "workbook" | "plan">;
}) {
  const { sheet, kept, label, tools } = props;
  const { job, start } = useJob<RestoredSheet | undefined, RestoreError>();
  const [differences, setDifferences] = useState<readonly VersionDifference[]>();
  const request = { plan: tools.plan, sheet, kept };
  const restore = () => start(() => restoreSheet(tools.workbook, request));
  const look = () =>
    start(async () => {
      const found = await restoreDifferences(tools.workbook, request);
      if (!found.ok) return found;
      if (found.value.length === 0) return restoreSheet(tools.workbook, request);
      setDifferences(found.value);
      return ok(undefined);
    });
  if (job.kind === "busy") return <Busy label={words.busy} />;
  if (job.kind === "failed") return <BackFailure error={job.error} />;
  if (job.kind === "done" && job.value) {
    const { setAside } = job.value;
    return <Notice intent="success" title={words.done(sheet)} advice={words.aside(setAside)} />;
  }
  return differences ? (
    <Notice
      intent="warning"
      title={words.differs(differences.length)}
      advice={[...differences.map(differenceWords), words.stays].join("\n")}
      actions={
        <>
          <Button onClick={restore}>{words.anyway}</Button>
          <Button onClick={() => setDifferences(undefined)}>{words.cancel}</Button>
        </>
      }
    />
  ) : (
    <Button onClick={look}>{label}</Button>
  );
}

function differenceWords({ code, counted, other }: VersionDifference): string {
  const { cell = "" } = counted.text === "" ? other.place : counted.place;
  return words.line(
    `${code} (${cell})`,
    counted.text || words.nothing,
    other.text || words.nothing,
  );
}

function BackFailure({ error }: { readonly error: RestoreError }) {
  if (error.code === "workbook") return <WorkbookFailure error={error.error} />;
  const reason =
    error.code === "keptMissing" ? words.keptMissing : paneMessages.inject.periodClosed;
  return <Notice intent="error" {...reason(error.sheet)} />;
}
