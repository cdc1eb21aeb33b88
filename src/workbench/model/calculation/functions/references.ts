import { columnName, type CellRange } from "../../../../sheets";
import { quoteSheet } from "../../formula/cellsRef";
import { isOnSheet } from "../../state/range";
import { areasOf } from "../areas";
import { toText } from "../coerce";
import {
  NO_OFFSET,
  rangeRule,
  scalarRule,
  singleOf,
  takingErrors,
  type Frame,
  type FunctionRules,
} from "../frame";
import {
  arrayOf,
  isArea,
  isError,
  REF,
  VALUE,
  type Argument,
  type Scalar,
  type Value,
} from "../value";
import { withLogical, withNumbers } from "./numbers";
import { part, shapeOf } from "./pieces";

/** Functions that look at where cells are, or make references. */
export const referenceFunctions: FunctionRules = {
  ROW: rangeRule([0, 1], (args, frame) => rowNumbers(args, frame)),
  COLUMN: rangeRule([0, 1], (args, frame) => columnNumbers(args, frame)),
  ROWS: rangeRule([1, 1], ([value], { book }) => shapeOf(value, book).rows),
  COLUMNS: rangeRule([1, 1], ([value], { book }) => shapeOf(value, book).columns),
  AREAS: takingErrors(rangeRule([1, 1], ([value]) => areasOf(value)?.length ?? VALUE)),
  INDEX: rangeRule([2, 4], index, (place) => place > 0),
  OFFSET: rangeRule([3, 5], offset, (place) => place > 0),
  INDIRECT: rangeRule([1, 2], indirect, () => true),
  ADDRESS: scalarRule([2, 5], address),
};

function rowNumbers([reference]: readonly Argument[], { cell }: Frame): Value {
  if (reference === undefined) return cell.rowIndex + 1;
  if (!isArea(reference)) return VALUE;
  const { top, bottom } = reference.range;
  if (top === bottom) return top + 1;
  return arrayOf(Array.from({ length: bottom - top + 1 }, (_, row) => [top + row + 1]));
}

function columnNumbers([reference]: readonly Argument[], { cell }: Frame): Value {
  if (reference === undefined) return cell.columnIndex + 1;
  if (!isArea(reference)) return VALUE;
  const { left, right } = reference.range;
  if (left === right) return left + 1;
  return arrayOf([Array.from({ length: right - left + 1 }, (_, column) => left + column + 1)]);
}

/** INDEX(range, row, column, area); in a single row the only number counts columns, and 0 means all. */
function index([value, ...places]: readonly Argument[], { book }: Frame): Value {
  return withNumbers(places, ([first = 0, second = 0, area = 1]) => {
    const areas = areasOf(value);
    const chosen = areas ? areas[Math.trunc(area) - 1] : value;
    if (chosen === undefined) return REF;
    if (first < 0 || second < 0) return VALUE;
    const isInRow = places.length === 1 && shapeOf(chosen, book).rows === 1;
    const [row, column] = isInRow ? [0, first] : [first, second];
    return part(chosen, { row: placeOf(row), column: placeOf(column) }, book);
  });
}

const placeOf = (number: number): number | undefined =>
  number < 1 ? undefined : Math.trunc(number) - 1;

/** OFFSET(reference, rows, columns, height, width). */
function offset([reference, down, across, ...size]: readonly Argument[], { book }: Frame): Value {
  if (!isArea(reference)) return VALUE;
  const { rows, columns } = shapeOf(reference, book);
  const [height = rows, width = columns] = size;
  return withNumbers([down, across, height, width], (numbers) => {
    const [vertical = 0, horizontal = 0, rowCount = 0, columnCount = 0] = numbers.map(Math.trunc);
    const range = {
      ...rowsFrom(reference.range.top + vertical, rowCount),
      ...columnsFrom(reference.range.left + horizontal, columnCount),
    };
    const isSound = rowCount !== 0 && columnCount !== 0 && isOnSheet(range);
    return isSound ? book.use({ ...reference, range }) : REF;
  });
}

const rowsFrom = (start: number, count: number): Pick<CellRange, "top" | "bottom"> => {
  const { first, last } = stretch(start, count);
  return { top: first, bottom: last };
};

const columnsFrom = (start: number, count: number): Pick<CellRange, "left" | "right"> => {
  const { first, last } = stretch(start, count);
  return { left: first, right: last };
};

/** `length` lines from the first on; backwards where it is negative. */
const stretch = (start: number, length: number) =>
  length > 0
    ? { first: start, last: start + length - 1 }
    : { first: start + length + 1, last: start };

/** The reference that a text says, in A1 notation. */
function indirect([text, ...style]: readonly Argument[], frame: Frame): Value {
  return withLogical(style.length === 0 ? true : style[0], (isA1) => {
    const words = toText(singleOf(text));
    if (isError(words)) return words;
    if (!isA1 || words.trim() === "") return REF;
    const value = frame.book.compile(words)({ ...frame, offset: NO_OFFSET, locals: new Map() });
    return areasOf(value) ? value : REF;
  });
}

/** ADDRESS(row, column, kind 1–4, A1 style, sheet). */
function address([row = null, column = null, kind = 1, , sheet = ""]: readonly Scalar[]) {
  return withNumbers([row, column, kind], (numbers) => {
    const [rowNumber = 0, columnNumber = 0, fixing = 1] = numbers.map(Math.trunc);
    const marks = fixedMarks[fixing];
    if (rowNumber < 1 || columnNumber < 1 || !marks) return VALUE;
    const cell = `${marks[1]}${columnName(columnNumber - 1)}${marks[0]}${rowNumber}`;
    const name = toText(sheet);
    if (isError(name) || name === "") return name === "" ? cell : name;
    return `${quoteSheet(name)}!${cell}`;
  });
}

/** The marks before row and column by ADDRESS's third argument. */
const fixedMarks: Readonly<Record<number, readonly [string, string]>> = {
  1: ["$", "$"],
  2: ["$", ""],
  3: ["", "$"],
  4: ["", ""],
};
