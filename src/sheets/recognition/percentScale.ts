import type { PercentScale } from "./recognition";
import { rowPair, type FigureColumns } from "./figureColumns";
import type { TextGrid } from "./textGrid";

/** How the numbers of a percentage column are written, and what shows it: their format, pairs of counts, or their size. */
export function percentScale(
  sheet: TextGrid,
  columns: FigureColumns,
  rows: readonly number[],
): PercentScale {
  const column = columns.percent;
  if (column === undefined) return { unit: "points", evidence: "none" };
  const plain = rows.flatMap((row) => {
    const reading = sheet.figure(row, column);
    return reading.kind === "number" ? [{ row, value: reading.value }] : [];
  });
  if (plain.length === 0) return { unit: "points", evidence: "format" };
  const votes = plain.flatMap(({ row, value }) => pairVote(sheet, { row, value, columns }));
  const fractions = votes.filter((vote) => vote === "fraction").length;
  if (votes.length > 0 && fractions === votes.length)
    return { unit: "fraction", evidence: "pairs" };
  if (votes.length > 0 && fractions === 0) return { unit: "points", evidence: "pairs" };
  if (votes.length > 0) return { unit: "undecided", evidence: "pairs" };
  return bySize(plain.map(({ value }) => value));
}

/** What a row's pair says of its percentage; nothing where both readings or neither agree with it. */
function pairVote(
  sheet: TextGrid,
  {
    row,
    value,
    columns,
  }: { readonly row: number; readonly value: number; readonly columns: FigureColumns },
): readonly ("points" | "fraction")[] {
  const { numerator, denominator } = rowPair(sheet, row, columns);
  if (numerator.kind !== "number" || denominator.kind !== "number" || !denominator.value) return [];
  const share = numerator.value / denominator.value;
  const isFraction = Math.abs(share - value) <= 0.006;
  const isPoints = Math.abs(share * 100 - value) <= 0.6;
  if (isFraction === isPoints) return [];
  return [isFraction ? "fraction" : "points"];
}

/** A column with a number above 1.5 counts points; one whose numbers are all at most 1, and not all 0 and 1, fractions. */
function bySize(values: readonly number[]): PercentScale {
  const hasBroken = values.some((value) => value > 0 && value < 1);
  if (values.every((value) => value <= 1)) {
    return { unit: hasBroken ? "fraction" : "undecided", evidence: hasBroken ? "size" : "none" };
  }
  return hasBroken && values.filter((value) => value > 1).length * 2 < values.length
    ? { unit: "undecided", evidence: "size" }
    : { unit: "points", evidence: "size" };
}
