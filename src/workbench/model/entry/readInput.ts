import { spellFormula } from "../formula/spellFormula";
import { parseFormula } from "../formula/parseFormula";
import { englishFormula } from "../formula/localFormula";
import { MAX_FORMULA, MAX_TEXT } from "../limits";
import type { ModelErrorCode } from "../api/modelError";
import { err, ok, type Result } from "../../../shared";
import { VIETNAMESE } from "./locale";
import { parseEntry, type Entry, type EntryContext } from "./parseEntry";

/** What a text becomes in a cell: a constant, or an English formula without "=". */
export type Input = Entry & { readonly formula?: string };

/** Reads a text that a person or an add-in puts into a cell; in a cell of format "@" all is text. */
export function readInput(text: string, context: EntryContext): Result<Input, ModelErrorCode> {
  if (text.length > MAX_TEXT) return err("textTooLong");
  if (!context.isTextCell && /^=./su.test(text)) return readFormula(text.slice(1), context);
  const entry = parseEntry(text, context);
  const isPlainText = typeof entry.value === "string" && !entry.isQuoted && !context.isTextCell;
  // Excel takes what begins with a sign and is no number for a formula that lacks its "=".
  return isPlainText && /^[+-]./su.test(text) ? readFormula(text, context) : ok(entry);
}

function readFormula(typed: string, { locale }: EntryContext): Result<Input, ModelErrorCode> {
  const english = locale === VIETNAMESE ? englishFormula(typed) : typed;
  const formula = completed(english.trim());
  if (formula === undefined) return err("formulaInvalid");
  if (formula.length > MAX_FORMULA) return err("formulaTooLong");
  return ok({ value: null, formula: spellFormula(formula) });
}

/** A formula that can be read, closing parentheses added as Excel adds them. */
function completed(formula: string): string | undefined {
  for (const ending of ["", ")", "))", ")))"]) {
    if (parseFormula(formula + ending)) return formula + ending;
  }
  return undefined;
}
