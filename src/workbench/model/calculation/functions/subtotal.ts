import type { CellError } from "../../../../shared";
import type { SheetState } from "../../state/sheetState";
import { areasOf } from "../areas";
import { toNumber } from "../coerce";
import {
  ANY_NUMBER,
  rangeRule,
  singleOf,
  takingErrors,
  type Book,
  type Frame,
  type FunctionRules,
} from "../frame";
import {
  isError,
  NUM,
  VALUE,
  type Argument,
  type AreaValue,
  type Scalar,
  type Value,
} from "../value";
import { isNumbers, numbersIn, sum, valuesOf } from "./numbers";
import { mode, percentileExc, percentileInc, quartileExc, quartileInc } from "./quantiles";
import {
  ascending,
  greatest,
  least,
  mean,
  median,
  root,
  sampleVariance,
  variance,
} from "./statistics";

/** Totals that leave out other totals and rows that are not shown. */
export const subtotalFunctions: FunctionRules = {
  SUBTOTAL: rangeRule([2, ANY_NUMBER], subtotal, (index) => index === 0),
  AGGREGATE: takingErrors(rangeRule([3, ANY_NUMBER], aggregated, (index) => index < 2)),
};

type Fold = (numbers: readonly number[]) => number | CellError;

/** What SUBTOTAL (the first eleven) and AGGREGATE compute by their first argument; 3 is COUNTA and counts values, not numbers. */
const folds: Readonly<Record<number, Fold>> = {
  1: mean,
  2: ({ length }) => length,
  4: greatest,
  5: least,
  6: (numbers) => numbers.reduce((product, number) => product * number, 1),
  7: (numbers) => root(sampleVariance(numbers)),
  8: (numbers) => root(variance(numbers)),
  9: sum,
  10: sampleVariance,
  11: variance,
  12: (numbers) => (numbers.length === 0 ? NUM : median(numbers)),
  13: mode,
};

/** What AGGREGATE computes with one more number. */
const ranked: Readonly<
  Record<number, (sorted: readonly number[], k: number) => number | CellError>
> = {
  14: (sorted, k) => sorted[sorted.length - Math.ceil(k)] ?? NUM,
  15: (sorted, k) => sorted[Math.ceil(k) - 1] ?? NUM,
  16: percentileInc,
  17: quartileInc,
  18: percentileExc,
  19: quartileExc,
};

/** What is left out. */
interface Skips {
  readonly hidden: boolean;
  readonly totals: boolean;
  readonly errors: boolean;
}

/** 1–11, or 101–111 to leave out hidden rows too; rows that a filter hides are always left out. */
function subtotal([code, ...references]: readonly Argument[], frame: Frame): Value {
  const number = toNumber(singleOf(code));
  if (isError(number)) return number;
  const kind = Math.trunc(number) % 100;
  if (kind < 1 || kind > 11 || number < 1 || number >= 112) return VALUE;
  const skips = { hidden: number > 100, totals: true, errors: false };
  return folded(kind, shownValues(references, skips, frame.book));
}

/** AGGREGATE(function, what to leave out, references or an array, k). */
function aggregated([code, option, ...others]: readonly Argument[], { book }: Frame): Value {
  const kind = toNumber(singleOf(code));
  const choice = toNumber(singleOf(option));
  if (isError(kind)) return kind;
  if (isError(choice)) return choice;
  const skips = {
    hidden: choice % 2 === 1,
    totals: choice < 4,
    errors: [2, 3, 6, 7].includes(choice),
  };
  const rank = ranked[kind];
  if (!rank) return folded(kind, shownValues(others, skips, book));
  const k = toNumber(valuesOf([others[1]], book)[0] ?? null);
  const numbers = numbersIn(shownValues(others.slice(0, 1), skips, book));
  if (!isNumbers(numbers)) return numbers;
  return isError(k) ? k : rank(ascending(numbers), k);
}

function folded(kind: number, values: readonly Scalar[]): Value {
  if (kind === 3) return values.filter((value) => value !== null).length;
  const fold = folds[kind];
  const numbers = kind === 2 ? values.filter((value) => typeof value === "number") : values;
  const counted = numbersIn(numbers);
  if (!fold) return VALUE;
  return isNumbers(counted) ? fold(counted) : counted;
}

function shownValues(args: readonly Argument[], skips: Skips, book: Book): readonly Scalar[] {
  book.beVolatile();
  const values = args.flatMap((arg) => {
    const areas = areasOf(arg);
    return areas ? areas.flatMap((area) => shownIn(area, skips, book)) : valuesOf([arg], book);
  });
  return skips.errors ? values.filter((value) => !isError(value)) : values;
}

function shownIn(area: AreaValue, skips: Skips, book: Book): readonly Scalar[] {
  const { top, left } = area.range;
  const { sheet } = area;
  return book.rowsOf(area).flatMap((row, rowOffset) => {
    if (isLeftOut(sheet, top + rowOffset, skips)) return [];
    const cells = sheet.cells.get(top + rowOffset);
    return row.filter(
      (_, column) => !(skips.totals && isTotal(cells?.get(left + column)?.formula)),
    );
  });
}

/** A hidden row of a filtered range is one that the filter hides. */
function isLeftOut({ properties }: SheetState, rowIndex: number, { hidden }: Skips): boolean {
  if (!properties.rows.get(rowIndex)?.hidden) return false;
  const { autoFilter } = properties;
  return hidden || (!!autoFilter && rowIndex > autoFilter.top && rowIndex <= autoFilter.bottom);
}

const isTotal = (formula: string | undefined): boolean =>
  formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
