import { errorAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V13] The words in the status cell mean no status that is known. */
export const statusUnknown: TaskRule = ({ record: { status } }) =>
  status.status === undefined && status.text.trim() !== ""
    ? [errorAt(status.place, "statusUnknown", { text: status.text })]
    : [];
