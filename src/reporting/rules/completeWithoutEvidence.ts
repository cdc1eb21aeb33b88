import { warningAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V12] A task is said to be complete, and nothing shows it. */
export const completeWithoutEvidence: TaskRule = ({ record }) =>
  record.status.status === "complete" && record.evidence.text.trim() === ""
    ? [warningAt(record.evidence.place, "completeWithoutEvidence")]
    : [];
