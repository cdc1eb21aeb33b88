import { isIsoDate, type IsoDate } from "../../shared";
import { attributes } from "../xmlText";
import type { MarkerPart } from "./part";

/** An event that a task or an indicator of a plan waits for, and the day that the secretariat has fixed for it. */
export interface MarkedEvent {
  readonly planId: string;
  /** The code of the task or the indicator. */
  readonly code: string;
  readonly on: IsoDate;
}

/** An event in the marker. */
export const eventPart: MarkerPart<MarkedEvent> = {
  name: "event",
  parse({ attributes: { plan, code, on = "" } }, { planId }) {
    return code && isIsoDate(on) ? { planId: plan ?? planId, code, on } : undefined;
  },
  format: ({ planId, code, on }) => `  <event${attributes({ plan: planId, code, on })}/>\n`,
};
