import { cellText, isCellError, type CellValue } from "../shared";
import { parseNumber, textKey } from "../vietnamese";
import { NOT_OCCURRING_WORDS } from "./figureWords";
import type { Place } from "./issue";
import type { Figure } from "./report";

/**
 * The figure in a cell that should hold one count. Text is read as officials write numbers; a percentage or "a/b" is no count,
 * and text that has two readings stays ambiguous.
 * @example parseFigure("1.234.567", place) // { kind: "number", value: 1234567, text: "1.234.567", place }
 */
export function parseFigure(value: CellValue, place: Place): Figure {
  if (typeof value === "number") return { kind: "number", value, place };
  if (isCellError(value)) return { kind: "cellError", error: value.error, place };
  const text = cellText(value);
  const key = textKey(text);
  if (key === "") return { kind: "blank", place };
  if (NOT_OCCURRING_KEYS.has(key)) return { kind: "notOccurring", text, place };
  const reading = typeof value === "string" ? parseNumber(text) : undefined;
  switch (reading?.kind) {
    case "number":
      return { kind: "number", value: reading.value, text, place };
    case "ambiguous":
      return { kind: "ambiguous", text, readings: reading.readings, place };
    default:
      return { kind: "unreadable", text, place };
  }
}

const NOT_OCCURRING_KEYS: ReadonlySet<string> = new Set(
  NOT_OCCURRING_WORDS.map((words) => textKey(words)),
);
