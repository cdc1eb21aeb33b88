import { isSamePeriod, parsePeriodWords, type SheetDoubt } from "../../reporting";
import { textKey } from "../../vietnamese";
import { cellPlace, type Grid } from "../grid";
import type { SheetTag } from "../sheetTag";
import { UNIT_SHEET_WORDS } from "../vocabulary";
import type { TablePosition } from "./findTable";

/** A doubt where a line above the table prints another period than the sheet was made for: it was copied and retyped. */
export const periodDoubts = (
  grid: Grid,
  { headerRow }: TablePosition,
  { period }: Pick<SheetTag, "period">,
): readonly SheetDoubt[] =>
  grid.values.slice(0, headerRow).flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      if (typeof value !== "string" || !textKey(value).startsWith(LABEL)) return [];
      const printed = parsePeriodWords(value);
      if (!printed || isSamePeriod(printed, period)) return [];
      const place = cellPlace(grid, rowIndex, columnIndex);
      return [{ kind: "periodDiffers", text: value, place } as const];
    }),
  );

const LABEL = textKey(UNIT_SHEET_WORDS.period);
