import { noteAt } from "../reportIssue";
import { isStatusWord } from "../status";
import type { TaskRule } from "./subject";

/** [V14] The status is understood, but not written in one of the words of the list. */
export const statusAlias: TaskRule = ({ record: { status } }) =>
  status.status !== undefined && !isStatusWord(status.text)
    ? [noteAt(status.place, "statusAlias", { text: status.text, status: status.status })]
    : [];
