import type { CellRange } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import { isNumberFormat } from "../entry/formatValue";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";
import { applyStyle } from "./applyStyle";
import { DONE, firstRefusal, refuse } from "./onSheet";
import { protectedFrom } from "./protection";
import { restyle } from "./writeCell";

type Formats = readonly (readonly (string | null)[])[];

/** Gives each cell of a range its number format, or all of them one. */
export function setNumberFormats(
  core: Core,
  { sheet, range }: { readonly sheet: SheetState; readonly range: CellRange },
  formats: Formats,
): Outcome {
  const one = formats.length === 1 && formats[0]?.length === 1 ? formats[0][0] : undefined;
  const refusal = firstRefusal(
    protectedFrom(sheet, "allowFormatCells"),
    one === undefined && !hasShape(range, formats) && "dimensionsDiffer",
    formats.some((row) => row.some(isInvalid)) && "numberFormatInvalid",
  );
  if (refusal) return refuse(refusal);
  if (typeof one === "string") applyStyle(core, { sheet, range }, { numberFormat: one });
  if (one !== undefined) return DONE;
  formats.forEach((row, down) =>
    row.forEach((numberFormat, across) => {
      const place = { rowIndex: range.top + down, columnIndex: range.left + across };
      if (numberFormat !== null) restyle(core, { sheet, ...place }, { numberFormat });
    }),
  );
  return DONE;
}

const isInvalid = (format: string | null): boolean => format !== null && !isNumberFormat(format);

const hasShape = ({ top, left, bottom, right }: CellRange, formats: Formats): boolean =>
  formats.length === bottom - top + 1 && formats.every((row) => row.length === right - left + 1);
