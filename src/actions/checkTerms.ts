import type { Plan, PlanEvents } from "../plan";
import type { IsoDate } from "../shared";
import { closingInForce } from "../sheets";
import type { WorkbookSummary } from "../workbook";
import type { CheckTerms } from "./checkSheets";
import { eventsIn } from "./planEvents";
import { readMarker } from "./readMarker";

/** What is known of a plan and of the day; events that are not told are taken from the workbook. */
export interface KnownTerms {
  readonly plan: Plan;
  readonly events?: PlanEvents;
  readonly today?: IsoDate;
}

/** What a workbook's sheets are checked against: what is known anyway, and what its marker tells of closings, kept warnings and events. */
export function checkTerms(summary: WorkbookSummary, known: KnownTerms): CheckTerms {
  const { plan, today } = known;
  const marker = readMarker(summary);
  const events = known.events ?? eventsIn(summary, plan);
  if (!marker) return { plan, today, events };
  const { closings, kept } = marker;
  return {
    plan,
    today,
    events,
    closings: closings.filter((closing) => closingInForce(closings, closing) === closing),
    kept,
  };
}
