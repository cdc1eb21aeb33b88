import { cellAddress } from "../a1";
import { sheetPlace, type CellState, type Grid } from "../grid";
import { trustedFonts } from "../trustedFonts";
import type { CellFault, FaultKind } from "./cellFault";
import { looksAt } from "./looksAt";
import { mendText } from "./mendText";
import { numberingColumns } from "./numberingColumns";
import { textNumber, type TextNumber } from "./textNumber";

/** What is wrong with the letters and the form of a sheet's cells, in its order; the grid must hold fonts and where texts are rich. */
export function cellFaults(grid: Grid): readonly CellFault[] {
  const fonts = trustedFonts(grid);
  const rich = new Set(grid.richTexts);
  const numbering = numberingColumns(grid);
  return grid.values.flatMap((row, rowIndex) =>
    row.flatMap((content, column) => {
      if (typeof content !== "string" || content === "") return [];
      const cell = cellAddress(rowIndex, column);
      const looks = looksAt(grid, rowIndex, column);
      const fault = faultOf({
        content,
        ...looks,
        isFontTrusted: fonts.has(looks.fontName ?? ""),
        isRich: rich.has(cell),
        mayCount: !numbering.has(column),
      });
      return fault ? [{ place: { ...sheetPlace(grid), cell }, ...fault }] : [];
    }),
  );
}

/** A text with all that decides what is wrong with it. */
interface SeenCell extends CellState {
  readonly content: string;
  readonly isFontTrusted: boolean;
  readonly isFormula: boolean;
  readonly isRich: boolean;
  /** It stands in no column of numbering and codes. */
  readonly mayCount: boolean;
}

function faultOf(seen: SeenCell): Omit<CellFault, "place"> | undefined {
  const { content, fontName, numberFormat } = seen;
  const mended = mendText(content, seen);
  const number = seen.mayCount ? textNumber(mended.text, numberFormat) : undefined;
  const [first, ...others] = seen.isFormula
    ? mended.kinds.filter(isOfLetters)
    : [...numberKind(number), ...mended.kinds];
  if (first === undefined) return undefined;
  return {
    kinds: [first, ...others],
    before: { content, fontName, numberFormat },
    mend: mendOf(seen, { text: mended.text, fontName: mended.fontName, number }),
  };
}

/** What a formula answers can be wrong in its letters; its spaces and its form are the formula's own. */
const isOfLetters = (kind: FaultKind): boolean => kind !== "spaces";

function numberKind(number: TextNumber | undefined): readonly FaultKind[] {
  if (!number) return [];
  return [number.kind === "number" ? "textNumber" : "ambiguousNumber"];
}

function mendOf(
  { numberFormat, isFormula, isRich }: SeenCell,
  found: {
    readonly text: string;
    readonly fontName: string | null;
    readonly number: TextNumber | undefined;
  },
): CellFault["mend"] {
  const { text, fontName, number } = found;
  if (isFormula) return { kind: "left", reason: "formula", readings: [] };
  if (isRich) return { kind: "left", reason: "richText", readings: [] };
  if (number?.kind === "ambiguous") {
    return { kind: "left", reason: "ambiguous", readings: number.readings };
  }
  return {
    kind: "mendable",
    after: number
      ? { content: number.value, fontName, numberFormat: number.numberFormat }
      : { content: text, fontName, numberFormat },
  };
}
