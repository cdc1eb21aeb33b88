import { readFigure, type FigureReading } from "../../reporting";
import { keptLately } from "../../shared";
import { plainKey, readVietnamese, type VietnameseReading } from "../../vietnamese";

/** What texts say, each read once however often it stands in a table and in the table's later states. */
export interface TextMemory {
  /** The text in no font of an old encoding, tidy. */
  read(value: string): VietnameseReading;
  plainOf(text: string): string;
  figureOf(text: string): FigureReading;
}

/** A memory of nothing yet. */
export const textMemory = (): TextMemory => ({
  read: keptLately((value) => tidyReading(readVietnamese(value)), MOST_KEPT),
  plainOf: keptLately(plainKey, MOST_KEPT),
  figureOf: keptLately((text) => readFigure(text, {}), MOST_KEPT),
});

/** More texts than a large table has. */
const MOST_KEPT = 50_000;

/** A reading without spaces that do not matter. */
export const tidyReading = ({ text, encoding }: VietnameseReading): VietnameseReading => ({
  text: text.replace(/[\s\ufeff]+/g, " ").trim(),
  encoding,
});
