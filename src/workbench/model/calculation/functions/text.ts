import type { CellError } from "../../../../shared";
import {
  ANY_NUMBER,
  rangeRule,
  scalarRule,
  singleOf,
  type FunctionRule,
  type FunctionRules,
} from "../frame";
import { MAX_TEXT } from "../../limits";
import { toLogical, toNumber, toNumbers, toText } from "../coerce";
import { isError, VALUE, type Scalar } from "../value";
import { searchWildcards } from "../wildcards";
import { formatByText } from "./formatByText";
import { isNumbers, valuesOf } from "./numbers";

type Textual = (text: string, ...numbers: number[]) => string | number | CellError;

/** Functions of texts. */
export const textFunctions: FunctionRules = {
  LEN: ofText([1, 1], (text) => text.length),
  LEFT: ofText([1, 2], (text, count = 1) => (count < 0 ? VALUE : text.slice(0, count))),
  RIGHT: ofText([1, 2], (text, count = 1) =>
    count < 0 ? VALUE : text.slice(Math.max(0, text.length - count)),
  ),
  MID: ofText([3, 3], (text, start = 1, count = 0) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  TRIM: ofText([1, 1], (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: ofText([1, 1], (text) => text.replace(/[\u0000-\u001f]/g, "")),
  UPPER: ofText([1, 1], (text) => text.toUpperCase()),
  LOWER: ofText([1, 1], (text) => text.toLowerCase()),
  PROPER: ofText([1, 1], (text) =>
    text.toLowerCase().replace(/(?<!\p{L}\p{M}*)\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  REPT: ofText([2, 2], (text, count = 0) =>
    count < 0 || text.length * count > MAX_TEXT ? VALUE : text.repeat(count),
  ),
  CODE: ofText([1, 1], (text) => text.codePointAt(0) ?? VALUE),
  UNICODE: ofText([1, 1], (text) => text.codePointAt(0) ?? VALUE),
  CHAR: ofNumber((code) => (code < 1 || code > 255 ? VALUE : String.fromCodePoint(code))),
  UNICHAR: ofNumber((code) => (code < 1 || code > 0x10ffff ? VALUE : String.fromCodePoint(code))),
  EXACT: scalarRule([2, 2], (args) => withTexts(args, ([a, b]) => a === b)),
  SUBSTITUTE: scalarRule([3, 4], substitute),
  REPLACE: scalarRule([4, 4], replace),
  FIND: scalarRule([2, 3], (args) =>
    find(args, (sought, text, from) => text.indexOf(sought, from)),
  ),
  SEARCH: scalarRule([2, 3], (args) => find(args, searchWildcards)),
  TEXT: scalarRule([2, 2], ([value = null, format = null], { book }) => {
    const pattern = toText(format);
    return isError(pattern) ? pattern : formatByText(value, pattern, book.state.date1904);
  }),
  VALUE: scalarRule([1, 1], ([value = null]) =>
    typeof value === "boolean" ? VALUE : toNumber(value),
  ),
  T: scalarRule([1, 1], ([value = null]) => (typeof value === "string" ? value : "")),
  CONCATENATE: scalarRule([1, ANY_NUMBER], (args) => withTexts(args, (texts) => texts.join(""))),
  CONCAT: rangeRule([1, ANY_NUMBER], (args, { book }) =>
    withTexts(valuesOf(args, book), (texts) => limited(texts.join(""))),
  ),
  TEXTJOIN: rangeRule(
    [3, ANY_NUMBER],
    ([delimiter, ignore, ...parts], { book }) => {
      const ignoresEmpty = toLogical(singleOf(ignore));
      if (isError(ignoresEmpty)) return ignoresEmpty;
      return withTexts([singleOf(delimiter), ...valuesOf(parts, book)], ([mark = "", ...texts]) =>
        limited(texts.filter((text) => text !== "" || !ignoresEmpty).join(mark)),
      );
    },
    (index) => index < 2,
  ),
};

/** A function of a text and whole numbers. */
function ofText(arity: readonly [number, number], compute: Textual): FunctionRule {
  return scalarRule(arity, ([value = null, ...others]) => {
    const text = toText(value);
    const numbers = toNumbers(others);
    if (isError(text)) return text;
    return isNumbers(numbers) ? compute(text, ...numbers.map(Math.trunc)) : numbers;
  });
}

function ofNumber(compute: (number: number) => string | CellError): FunctionRule {
  return scalarRule([1, 1], ([value = null]) => {
    const number = toNumber(value);
    return isError(number) ? number : compute(Math.trunc(number));
  });
}

function withTexts<T>(
  values: readonly Scalar[],
  use: (texts: readonly string[]) => T,
): T | CellError {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (isError(text)) return text;
    texts.push(text);
  }
  return use(texts);
}

/** Longer than a cell can hold is an error. */
const limited = (text: string): string | CellError => (text.length > MAX_TEXT ? VALUE : text);

/** SUBSTITUTE(text, old, new, which). */
function substitute([text = null, old = null, fresh = null, which]: readonly Scalar[]) {
  const occurrence = which === undefined ? undefined : toNumber(which);
  if (isError(occurrence)) return occurrence;
  if (occurrence !== undefined && occurrence < 1) return VALUE;
  return withTexts([text, old, fresh], ([whole = "", sought = "", put = ""]) => {
    if (sought === "") return whole;
    const pieces = whole.split(sought);
    if (occurrence === undefined) return pieces.join(put);
    const nth = Math.trunc(occurrence);
    if (nth >= pieces.length) return whole;
    return pieces.slice(0, nth).join(sought) + put + pieces.slice(nth).join(sought);
  });
}

/** REPLACE(text, start, count, new). */
function replace([text = null, start = null, count = null, fresh = null]: readonly Scalar[]) {
  const numbers = toNumbers([start, count]);
  if (!isNumbers(numbers)) return numbers;
  const [from = 1, length = 0] = numbers.map(Math.trunc);
  if (from < 1 || length < 0) return VALUE;
  return withTexts(
    [text, fresh],
    ([whole = "", put = ""]) => whole.slice(0, from - 1) + put + whole.slice(from - 1 + length),
  );
}

/** FIND and SEARCH(sought, text, start): a place counted from 1, #VALUE! where there is none. */
function find(
  [sought = null, text = null, start]: readonly Scalar[],
  search: (sought: string, text: string, from: number) => number,
) {
  const first = start === undefined ? 1 : toNumber(start);
  if (isError(first)) return first;
  const from = Math.trunc(first) - 1;
  return withTexts([sought, text], ([needle = "", whole = ""]) => {
    if (from < 0 || from > whole.length) return VALUE;
    const found = search(needle, whole, from);
    return found < 0 ? VALUE : found + 1;
  });
}
