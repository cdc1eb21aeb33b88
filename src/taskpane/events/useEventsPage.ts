import { useCallback, useEffect } from "react";
import {
  dateEvent,
  outdatedSheets,
  readEvents,
  type EventError,
  type EventRequest,
  type OutdatedSheet,
} from "../../actions";
import type { PlanEvents } from "../../plan";
import { ok, type IsoDate, type Result } from "../../shared";
import type { WorkbookError } from "../../workbook";
import type { PageProps, PaneTools } from "../tools";
import { useJob } from "../useJob";

/** What the open workbook tells of events, and its sheets that do not follow yet. */
export interface EventsReading {
  readonly events: PlanEvents;
  readonly outdated: readonly OutdatedSheet[];
}

/** An event that was dated, or is waited for again, and the day that it had before. */
export interface DatedEvent extends Pick<EventRequest, "code" | "on"> {
  readonly before?: IsoDate;
}

/** The state and the doings of the page on which events get their days. */
export function useEventsPage({ tools }: PageProps) {
  const { job, start, replace } = useJob<EventsReading, WorkbookError>();
  const saving = useJob<DatedEvent, EventError>();
  const read = useCallback(() => start(() => readingOf(tools)), [start, tools]);
  useEffect(read, [read]);
  const change = ({ code, on }: Pick<EventRequest, "code" | "on">) =>
    saving.start(async () => {
      const { workbook, plan } = tools;
      const dated = await dateEvent(workbook, { plan, code, on });
      if (!dated.ok) return dated;
      replace(await readingOf(tools));
      return ok({ code, on, before: dated.value });
    });
  return { job, read, saving: saving.job, change };
}

async function readingOf({
  workbook,
  plan,
}: PaneTools): Promise<Result<EventsReading, WorkbookError>> {
  const events = await readEvents(workbook, plan);
  if (!events.ok) return events;
  const outdated = await outdatedSheets(workbook, plan);
  return outdated.ok ? ok({ events: events.value, outdated: outdated.value }) : outdated;
}
