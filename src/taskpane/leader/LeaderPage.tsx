import { Button, Select, Field } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { leaderMessages, paneMessages } from "../../messages";
import { formatPeriod, parsePeriod, periodWords } from "../../reporting";
import { unitNames } from "../../sheets";
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
  const { plan, workbook } = props.tools;
  const { job, read, stop, view } = useLeaderPage(props);
  const nameOf = unitNames(plan);
  return (
    <Page title={words.title} intro={words.intro}>
      {job.kind === "busy" && <Busy label={words.busy} onStop={stop} />}
      {job.kind === "failed" && <LeaderFailure error={job.error} />}
      {view && (
        <>
          <Field label={paneMessages.period.period}>
            <Select
              value={formatPeriod(view.scope.period)}
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
          <Decisions decisions={view.summary.decisions} nameOf={nameOf} />
          <Outlooks
            outlooks={view.summary.outlooks}
            context={{
              scope: view.scope,
              history: view.history,
              workbook,
              nameOf,
            }}
          />
          <OverdueTasks tasks={view.summary.tasks} nameOf={nameOf} />
          <Discipline units={view.summary.discipline} nameOf={nameOf} />
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
