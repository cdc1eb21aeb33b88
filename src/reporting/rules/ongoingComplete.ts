import { warningAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V41] A continuous task is said to be complete: such work has no end. */
export const ongoingComplete: TaskRule = ({ record: { status }, task }) =>
  task.deadline.kind === "ongoing" && status.status === "complete"
    ? [warningAt(status.place, "ongoingComplete")]
    : [];
