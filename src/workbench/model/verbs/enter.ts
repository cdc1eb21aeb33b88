import type { CellPosition } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import type { CellInput } from "../api/verbs";
import { isRateFormat } from "../entry/formatValue";
import { VIETNAMESE, type EntryLocale } from "../entry/locale";
import { readInput, type Input } from "../entry/readInput";
import { styleAt } from "../state/cellStyle";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";
import { DONE, refuse } from "./onSheet";
import { writeContent } from "./writeCell";

/** One input, and the way in which a text of it is read. */
export interface Given {
  readonly input: Exclude<CellInput, null>;
  readonly locale: EntryLocale;
  /** By a person: a number for a cell of percentages is one. */
  readonly isTyped: boolean;
}

/** A text as a person in Vietnam types it. */
export const typed = (text: string): Given => ({ input: text, locale: VIETNAMESE, isTyped: true });

interface Place extends CellPosition {
  readonly sheet: SheetState;
}

/** Enters one input into a cell that may be changed. */
export function enter(core: Core, place: Place, given: Given): Outcome {
  const { input } = given;
  if (typeof input !== "string") {
    writeContent(core, place, { value: input });
    return DONE;
  }
  const { numberFormat = "General" } = styleAt(place.sheet, place.rowIndex, place.columnIndex);
  const read = readInput(input, {
    locale: given.locale,
    year: Number(core.now().slice(0, 4)),
    date1904: core.state.date1904,
    isTextCell: numberFormat === "@",
  });
  if (!read.ok) return refuse(read.error);
  writeInput(core, place, given.isTyped ? asShare(read.value, numberFormat) : read.value);
  return DONE;
}

/** A number typed without "%" into a cell of percentages is meant as one. */
const asShare = (input: Input, numberFormat: string): Input =>
  typeof input.value === "number" && input.format === undefined && isRateFormat(numberFormat)
    ? { ...input, value: Number((input.value / 100).toPrecision(15)) }
    : input;

function writeInput(core: Core, place: Place, { format, ...content }: Input): void {
  const { numberFormat = "General" } = styleAt(place.sheet, place.rowIndex, place.columnIndex);
  const given = format !== undefined && numberFormat === "General";
  writeContent(core, place, given ? { ...content, numberFormat: format } : content);
}
