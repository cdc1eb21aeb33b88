import { points, type FigureReading } from "../../reporting";
import { figureIn, rowPair, type FigureColumns, type RowPair } from "./figureColumns";
import type { PercentScale, RowFigures, RowFlag } from "./recognition";
import type { TextGrid } from "./textGrid";

/** A row's figures, and what is doubtful about them; a doubtful one is null. */
export interface FlaggedFigures {
  readonly figures: RowFigures;
  readonly flags: readonly RowFlag[];
}

/** Reads a row's numerator, denominator and percentage; nothing is mended, whatever is not certain is flagged. */
export function rowFigures(
  sheet: TextGrid,
  row: number,
  { columns, scale }: { readonly columns: FigureColumns; readonly scale: PercentScale },
): FlaggedFigures {
  const pair = rowPair(sheet, row, columns);
  const { numerator, denominator } = pair;
  const written = figureIn(sheet, row, columns.percent);
  const percent: FigureReading =
    written.kind === "blank" && pair.percent !== undefined
      ? { kind: "percent", percent: pair.percent }
      : written;
  const stated = percentOf(percent, scale);
  const counts = { numerator: countOf(numerator), denominator: countOf(denominator) };
  return {
    figures: { ...counts, percent: stated, readings: { numerator, denominator, percent } },
    flags: [
      ...new Set([
        ...countFlags(numerator, "numerator"),
        ...countFlags(denominator, "denominator"),
        ...percentFlags(percent, { stated, ...counts }),
        ...pairFlags(pair, counts),
      ]),
    ],
  };
}

const countOf = (reading: FigureReading): number | null =>
  reading.kind === "number" ? reading.value : null;

function percentOf(reading: FigureReading, { unit }: PercentScale): number | null {
  if (reading.kind === "percent") return reading.percent;
  if (reading.kind !== "number" || unit === "undecided") return null;
  if (unit === "fraction") return reading.value > 1.5 ? null : points(reading.value);
  return reading.value > 0 && reading.value < 1 ? null : reading.value;
}

function countFlags(reading: FigureReading, role: "numerator" | "denominator"): readonly RowFlag[] {
  switch (reading.kind) {
    case "ambiguous":
      return [`${role}Ambiguous`];
    case "unreadable":
    case "percent":
    case "ratio":
      return [`${role}Unreadable`];
    case "number":
      return reading.isText ? ["numberAsText"] : [];
    default:
      return anyFlags(reading);
  }
}

function anyFlags({ kind }: FigureReading): readonly RowFlag[] {
  switch (kind) {
    case "cellError":
      return ["figureError"];
    case "notCalculated":
      return ["notCalculated"];
    case "date":
      return ["dateInsteadOfRatio"];
    case "notOccurring":
      return ["notOccurring"];
    default:
      return [];
  }
}

interface Stated {
  readonly stated: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

function percentFlags(reading: FigureReading, told: Stated): readonly RowFlag[] {
  if (told.stated !== null) return disagreement(told);
  switch (reading.kind) {
    case "ambiguous":
      return ["percentAmbiguous"];
    case "unreadable":
    case "ratio":
    case "date":
      return ["percentUnreadable"];
    case "number":
      return ["percentScaleUndecided"];
    default:
      return anyFlags(reading);
  }
}

function disagreement({ stated, numerator, denominator }: Stated): readonly RowFlag[] {
  if (stated === null || numerator === null || !denominator) return [];
  return agrees(stated, numerator / denominator) ? [] : ["percentDisagrees"];
}

/** Whether a percentage is that of a share, rounded or cut off as it is written. */
function agrees(percent: number, share: number): boolean {
  const decimals = Math.min(6, /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0);
  return Math.abs(percent - share * 100) <= 1.01 * 10 ** -decimals;
}

function pairFlags(
  { numerator, denominator }: RowPair,
  counts: Pick<Stated, "numerator" | "denominator">,
): readonly RowFlag[] {
  const kinds = [numerator.kind, denominator.kind];
  const upper = counts.numerator ?? 0;
  const lower = counts.denominator ?? Infinity;
  const isHalf = kinds.includes("number") && kinds.includes("blank");
  const isNothing = kinds.includes("notOccurring");
  const isSome = upper > 0 || (counts.denominator ?? 0) > 0;
  return [
    ...flagIf(isHalf, "pairIncomplete"),
    ...flagIf(upper > lower, "numeratorAboveDenominator"),
    ...flagIf(upper < 0 || lower < 0, "figureNegative"),
    ...flagIf(isNothing && isSome, "notOccurringWithFigures"),
  ];
}

const flagIf = (holds: boolean, flag: RowFlag): readonly RowFlag[] => (holds ? [flag] : []);
