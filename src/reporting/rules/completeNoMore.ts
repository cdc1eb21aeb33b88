import { warningAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V40] A task that was complete in the last period at hand is not complete any more. */
export const completeNoMore: TaskRule = ({ record: { status }, past }) => {
  const last = past.at(-1)?.record.status;
  const isUndone = status.status !== undefined && status.status !== "complete";
  return last?.status === "complete" && isUndone
    ? [warningAt(status.place, "completeNoMore", { text: status.text, sheet: last.place.sheet })]
    : [];
};
