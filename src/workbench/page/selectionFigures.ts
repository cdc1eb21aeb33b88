import type { CellValue } from "../../shared";

/** What the status bar tells of a selection. */
export interface SelectionFigures {
  /** Cells that hold anything. */
  readonly count: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds up the values of a selection, blanks included. */
export function selectionFigures(values: Iterable<CellValue>): SelectionFigures {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values) {
    if (value === null || value === "") continue;
    count += 1;
    if (typeof value !== "number") continue;
    numbers += 1;
    sum += value;
  }
  return { count, numbers, sum };
}
