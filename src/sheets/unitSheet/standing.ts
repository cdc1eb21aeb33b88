import { dateWords } from "../../reporting";
import { cellText, type IsoDate } from "../../shared";
import { cellAddress } from "../a1";
import type { Grid } from "../grid";
import { UNIT_SHEET_WORDS as WORDS } from "../vocabulary";
import { columnOf } from "./columns";

/** What a closed sheet prints beside its period. */
export const closedWords = (on: IsoDate): string => `${WORDS.closedOn} ${dateWords(on)}`;

/** What a sheet prints whose period was opened again. */
export const reopenedWords = (on: IsoDate): string => `${WORDS.reopenedOn} ${dateWords(on)}`;

/**
 * The cell that says whether a sheet is closed: beside the day by which it is to be sent, wherever that line has gone. Undefined
 * where the line is gone, or somebody has written something else there.
 */
export function standingCell(grid: Grid): string | undefined {
  const rowIndex = grid.values.findIndex((row) => row.includes(WORDS.sending));
  const label = grid.values[rowIndex]?.indexOf(WORDS.sending) ?? -1;
  if (label < 0) return undefined;
  const columnIndex = label + columnOf("difficulty") - columnOf("cumulativeNumerator");
  const text = cellText(grid.values[rowIndex]?.[columnIndex] ?? null);
  const isOurs = [WORDS.closedOn, WORDS.reopenedOn].some((words) => text.startsWith(words));
  return text === "" || isOurs ? cellAddress(rowIndex, columnIndex) : undefined;
}
