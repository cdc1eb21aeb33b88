import type { CellError } from "../../../../shared";
import { cellCount } from "../../../../sheets";
import { criterionOf } from "../criterion";
import { matchingPlaces, sharedPlaces, valuesIn } from "../matchingPlaces";
import {
  ANY_NUMBER,
  rangeRule,
  singleOf,
  takingErrors,
  type Book,
  type Frame,
  type FunctionRule,
  type FunctionRules,
} from "../frame";
import { rowsOf } from "../spread";
import { isArea, VALUE, type Argument, type Value } from "../value";
import { isNumbers, numbersIn, sum } from "./numbers";
import { greatest, least, mean } from "./statistics";

type Fold = (numbers: readonly number[]) => number | CellError;

/** Functions over the cells that meet criteria. */
export const conditionalFunctions: FunctionRules = {
  SUMIF: overOne(sum),
  AVERAGEIF: overOne(mean),
  COUNTIF: takingErrors(rangeRule([2, 2], countIf, (index) => index === 1)),
  SUMIFS: overMany(sum),
  AVERAGEIFS: overMany(mean),
  MAXIFS: overMany(greatest),
  MINIFS: overMany(least),
  COUNTIFS: takingErrors(
    rangeRule(
      [2, ANY_NUMBER],
      (args, { book }) => {
        const chosen = chosenPlaces(args, book);
        return "error" in chosen ? chosen : chosen.places.length;
      },
      (index) => index % 2 === 1,
    ),
  ),
};

/** SUMIF(range, criterion, [figures]): the figures start where they are given and have the range's shape. */
function overOne(fold: Fold): FunctionRule {
  return takingErrors(
    rangeRule(
      [2, 3],
      ([range, criterion, figures], frame) =>
        folded([alike(figures ?? range, range, frame), range, criterion], frame, fold),
      (index) => index === 1,
    ),
  );
}

/** SUMIFS(figures, range, criterion, …). */
function overMany(fold: Fold): FunctionRule {
  return takingErrors(
    rangeRule(
      [3, ANY_NUMBER],
      (args, frame) => folded(args, frame, fold),
      (index) => index > 0 && index % 2 === 0,
    ),
  );
}

function folded([figures, ...conditions]: readonly Argument[], { book }: Frame, fold: Fold): Value {
  const chosen = chosenPlaces(conditions, book);
  if ("error" in chosen) return chosen;
  const values = valuesIn(rowsOf(figures, book));
  if (values.length !== chosen.count) return VALUE;
  const numbers = numbersIn(chosen.places.map((place) => values[place] ?? null));
  return isNumbers(numbers) ? fold(numbers) : numbers;
}

/** The places that meet all conditions, of how many; a range before each criterion. #VALUE! where the ranges differ in size. */
function chosenPlaces(conditions: readonly Argument[], book: Book) {
  let chosen: { readonly places: readonly number[]; readonly count: number } | undefined;
  for (let index = 0; index + 1 < conditions.length; index += 2) {
    const rows = rowsOf(conditions[index], book);
    const places = matchingPlaces(rows, singleOf(conditions[index + 1]));
    const count = valuesIn(rows).length;
    if (chosen && chosen.count !== count) return VALUE;
    chosen = { places: chosen ? sharedPlaces(chosen.places, places) : places, count };
  }
  return chosen ?? VALUE;
}

/** An area from the first cell of `figures` on, in the shape of `range`. */
function alike(figures: Argument, range: Argument, { book }: Frame): Argument {
  if (!isArea(figures) || !isArea(range)) return figures;
  const { top, left } = figures.range;
  const bottom = top + range.range.bottom - range.range.top;
  const right = left + range.range.right - range.range.left;
  return book.use({ ...figures, range: { top, left, bottom, right } });
}

/** Cells behind the last used ones are not read one by one: they are empty. */
function countIf([range, criterion]: readonly Argument[], { book }: Frame): Value {
  const rows = rowsOf(range, book);
  const found = matchingPlaces(rows, singleOf(criterion)).length;
  if (!isArea(range) || !criterionOf(singleOf(criterion))(null)) return found;
  return found + cellCount(range.range) - valuesIn(rows).length;
}
