import type { TallyEntry } from "../../consolidation";
import { numberWords, paneMessages } from "../../messages";
import { figureText, type Figure } from "../../reporting";

/** The two figures as the unit gave them, e.g. "45.586/69.064"; "" where it typed none. */
export function figuresWords({ numerator, denominator }: TallyEntry): string {
  if (numerator.kind === "blank" && denominator.kind === "blank") return "";
  return `${figureWords(numerator)}/${figureWords(denominator)}`;
}

/** The file, the sheet and the two cells that an entry was read from. */
export function sourceWords({ numerator, denominator }: TallyEntry): string {
  const { file = "", sheet, cell = "" } = numerator.place;
  const cells = [cell, denominator.place.cell ?? ""].filter(Boolean).join(", ");
  return paneMessages.consolidate.source({ file, sheet, cells });
}

function figureWords(figure: Figure): string {
  switch (figure.kind) {
    case "number":
      return numberWords(figure.value);
    case "blank":
      return "…";
    default:
      return figureText(figure);
  }
}
