import { mendedBy, noteAt } from "../reportIssue";
import { isStatusWord } from "../status";
import { STATUS_WORDS } from "../statusWords";
import type { TaskRule } from "./subject";

/** [V14] The status is understood, but not written in one of the words of the list. */
export const statusAlias: TaskRule = ({ record: { status } }) => {
  if (status.status === undefined || isStatusWord(status.text)) return [];
  const issue = noteAt(status.place, "statusAlias", { text: status.text, status: status.status });
  return [mendedBy(issue, { before: status.text, after: STATUS_WORDS[status.status] })];
};
