import { Button, Select, Field } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { leaderMessages, paneMessages } from "../../messages";
import { formatPeriod, parsePeriod, periodWords } from "../../reporting";
import { Busy } from "../feedback/Busy";
import { Page } from "../Page";
import type { PageProps } from "../tools";
import { Decisions } from "./Decisions";
import { Discipline } from "./Discipline";
import { LeaderFailure } from "./LeaderFailure";
import { Outlooks } from "./Outlooks";
import { OverdueTasks } from "./OverdueTasks";
import { Standing } from "./Standing";
import { useLeaderPage } from "./useLeaderPage";

const words = leaderMessages;

/** The leaders' page: one period of the open workbook at a glance, each line of which opens down to the units. */
export function LeaderPage(props: PageProps) {
  const { job, read, stop, view } = useLeaderPage(props);
  return (
    <Page title={words.title} intro={words.intro}>
      {job.kind === "busy" && <Busy label={words.busy} onStop={stop} />}
      {job.kind === "failed" && <LeaderFailure error={job.error} />}
      {view && (
        <>
          <Field label={paneMessages.period.period}>
            <Select
              value={formatPeriod(view.period)}
              onChange={(_, { value }) => view.choose(parsePeriod(value))}
            >
              {view.periods.map((period) => (
                <option key={formatPeriod(period)} value={formatPeriod(period)}>
                  {periodWords(period)}
                </option>
              ))}
            </Select>
          </Field>
          <Standing summary={view.summary} />
          <Decisions summary={view.summary} context={view.context} />
          <Outlooks outlooks={view.summary.outlooks} context={view.context} />
          <OverdueTasks tasks={view.summary.tasks} context={view.context} />
          <Discipline summary={view.summary} context={view.context} />
        </>
      )}
      {job.kind !== "busy" && (
        <Button icon={<ArrowSyncRegular />} onClick={read}>
          {words.again}
        </Button>
      )}
    </Page>
  );
}
