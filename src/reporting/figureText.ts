import { assertNever } from "../shared";
import type { Figure } from "./report";

/** A figure as text that is equal for equal figures; "" for an empty cell. */
export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "number":
      return String(figure.value);
    case "blank":
      return "";
    case "cellError":
      return figure.error;
    case "notOccurring":
    case "ambiguous":
    case "unreadable":
      return figure.text;
    default:
      return assertNever(figure);
  }
}
