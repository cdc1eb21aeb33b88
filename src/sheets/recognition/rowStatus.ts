import { parseStatus, type TaskStatus } from "../../reporting";
import { MARK } from "./columnContent";
import type { RecognisedColumn, RowFlag } from "./recognition";
import type { TextGrid } from "./textGrid";

const NOWHERE = { sheet: "" };

/** A row's status: by its words, or by the mark in one of several columns. */
export function rowStatus(
  sheet: TextGrid,
  row: number,
  columns: readonly RecognisedColumn[],
): { readonly status: TaskStatus | null; readonly flags: readonly RowFlag[] } {
  const own = columns.filter(({ roles, time }) => time === "current" && roles.includes("status"));
  const marked = own.filter(
    ({ status, columnIndex }) => status && MARK.test(sheet.text(row, columnIndex)),
  );
  if (marked.length > 1) return { status: null, flags: ["statusTwice"] };
  const mark = marked[0]?.status;
  if (mark) return { status: mark, flags: [] };
  const words = own.find(({ status }) => !status);
  const text = words ? sheet.text(sheet.topRow(row, words.columnIndex), words.columnIndex) : "";
  if (text === "") return { status: null, flags: [] };
  const status = statusOfWords(text);
  return { status: status ?? null, flags: status ? [] : ["statusUnknown"] };
}

/** The whole text, else what it begins with: "Hoàn thành (05/BC-CAT ngày 14/6)". */
const statusOfWords = (text: string): TaskStatus | undefined =>
  [text, ...text.split(/[(,;.:–]| - /).slice(0, 1)]
    .map((words) => parseStatus(words.trim(), NOWHERE).status)
    .find((status) => status !== undefined);
