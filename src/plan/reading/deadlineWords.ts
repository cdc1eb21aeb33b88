import type { Deadline } from "../plan";
import { readDeadline } from "./deadline";
import { passageOf } from "./passage";

/**
 * The deadline that a cell's words name, as in the plan itself; times without a year are of the given one.
 * @example deadlineOfWords("Quý I/2023", 2023) // { kind: "date", dueDate: "2023-03-31", words: "Quý I/2023" }
 */
export function deadlineOfWords(words: string, year: number): Omit<Deadline, "source"> {
  const tidy = words.normalize("NFC").replace(/\s+/g, " ").trim();
  const { kind, dueDate, expected } = readDeadline(passageOf(tidy, 1), year).deadline;
  return {
    kind,
    words,
    ...(dueDate !== undefined && { dueDate }),
    ...(expected !== undefined && { expected }),
  };
}
