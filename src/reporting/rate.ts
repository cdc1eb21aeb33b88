import { cellText, type CellValue } from "../shared";
import { parseNumber } from "../vietnamese";
import type { Place } from "./issue";
import type { RateEntry } from "./report";

/**
 * The percentage in a cell, in points: 0.855 and 85.5 are both stored for 85,5 %, so a plain number has two readings.
 * @example parseRate("45.586/69.064 hồ sơ (đạt 66,01%)", place).percents // [66.01]
 */
export function parseRate(value: CellValue, place: Place): RateEntry {
  const text = cellText(value);
  return { text, place, percents: typeof value === "number" ? bothReadings(value) : read(text) };
}

function read(text: string): readonly number[] {
  const reading = parseNumber(text);
  switch (reading.kind) {
    case "percent":
      return [reading.percent];
    case "number":
      return bothReadings(reading.value);
    case "ratio":
      return reading.percent === undefined ? [] : [reading.percent];
    case "ambiguous":
      return reading.readings.flatMap(bothReadings);
    case "unreadable":
      return [];
  }
}

/** The hundredfold by its digits, so that 0.6601 is 66.01 and not 66.00999999999999. */
const bothReadings = (value: number): readonly number[] => [value, Number(`${value}e2`)];
