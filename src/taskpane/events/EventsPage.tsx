import { Button, Text } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { EventRequest } from "../../actions";
import { eventMessages } from "../../messages";
import { awaitedEvents, type PlanEvents } from "../../plan";
import { Busy } from "../feedback/Busy";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { OutdatedSheet } from "../inject/OutdatedSheet";
import { useListStyles } from "../list.styles";
import { Page } from "../Page";
import { Section } from "../Section";
import type { PageProps } from "../tools";
import { EventItem } from "./EventItem";
import { Dated, EventFailure } from "./EventOutcome";
import { useEventsPage, type EventsReading } from "./useEventsPage";

const words = eventMessages;

/** The secretariat's switches: each event that the plan waits for gets its day here, and what depends on it follows. */
export function EventsPage(props: PageProps) {
  const { tools } = props;
  const { job, read, saving, change } = useEventsPage(props);
  const isBusy = job.kind === "busy" || saving.kind === "busy";
  return (
    <Page title={words.title} intro={words.intro}>
      {job.kind === "busy" && <Busy label={words.busy} />}
      {job.kind === "failed" && <WorkbookFailure error={job.error} />}
      {saving.kind === "busy" && <Busy label={words.saving} />}
      {saving.kind === "failed" && <EventFailure error={saving.error} />}
      {saving.kind === "done" && <Dated dated={saving.value} onUndo={change} />}
      {job.kind === "done" && (
        <>
          <Outdated sheets={job.value.outdated} tools={tools} />
          <EventList events={job.value.events} tools={tools} isBusy={isBusy} onChange={change} />
        </>
      )}
      {!isBusy && (
        <Button icon={<ArrowSyncRegular />} onClick={read}>
          {words.again}
        </Button>
      )}
    </Page>
  );
}

function Outdated(props: {
  readonly sheets: EventsReading["outdated"];
  readonly tools: PageProps["tools"];
}) {
  const { sheets, tools } = props;
  if (sheets.length === 0) return null;
  return (
    <Section title={words.outdated}>
      {sheets.map((outdated) => (
        <OutdatedSheet key={outdated.sheet} {...outdated} tools={tools} />
      ))}
    </Section>
  );
}

function EventList(props: {
  readonly events: PlanEvents;
  readonly tools: PageProps["tools"];
  readonly isBusy: boolean;
  readonly onChange: (change: Pick<EventRequest, "code" | "on">) => void;
}) {
  const lists = useListStyles();
  const { events, tools, isBusy, onChange } = props;
  const awaited = awaitedEvents(tools.plan);
  if (awaited.length === 0) return <Text>{words.none}</Text>;
  return (
    <ul className={lists.list}>
      {awaited.map((event) => {
        const { code } = event;
        const on = events.get(code);
        return (
          <EventItem
            key={`${code} ${on ?? ""}`}
            event={event}
            on={on}
            isBusy={isBusy}
            onChange={(changed) => onChange({ code, on: changed })}
          />
        );
      })}
    </ul>
  );
}
