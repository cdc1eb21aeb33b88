import { cellText, type CellValue } from "../shared";
import { textKey } from "../vietnamese";
import type { Place } from "./issue";
import type { StatusEntry, TaskStatus } from "./report";
import { STATUS_ALIASES, STATUS_WORDS } from "./statusWords";

/**
 * The status that a cell's words mean; words that mean none are kept without one.
 * @example parseStatus("đang TH", place).status // "inProgress"
 */
export function parseStatus(value: CellValue, place: Place): StatusEntry {
  const text = cellText(value);
  const status = STATUS_OF_WORDS.get(text) ?? STATUS_OF_WORDS.get(textKey(text));
  return status ? { text, place, status } : { text, place };
}

/** Whether a status stands in the words of the list, letter by letter but for case and spaces around it. */
export const isStatusWord = (text: string): boolean => WORDS.has(text) || WORDS.has(textKey(text));

/** The words as they are listed, which most cells hold, and their comparison keys. */
const WORDS: ReadonlySet<string> = new Set(
  Object.values(STATUS_WORDS).flatMap((words) => [words, textKey(words)]),
);

const isStatus = (text: string): text is TaskStatus => text in STATUS_WORDS;

const STATUS_OF_WORDS: ReadonlyMap<string, TaskStatus> = new Map(
  Object.keys(STATUS_WORDS)
    .filter(isStatus)
    .flatMap((status) =>
      [STATUS_WORDS[status], ...STATUS_ALIASES[status]].flatMap((words) =>
        [words, textKey(words)].map((key) => [key, status] as const),
      ),
    ),
);
