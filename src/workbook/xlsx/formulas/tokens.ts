/** A stretch of a formula: a reference like $B$2, B:B or 3:4, a word (function, name), or anything else, strings and quoted sheet names included. */
export interface FormulaToken {
  readonly kind: "reference" | "word" | "other";
  readonly text: string;
}

const TOKEN = new RegExp(
  [
    `("(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z0-9/?!_]+|\\d+\\.?\\d*(?:[eE][+-]?\\d+)?(?![\\d:$]))`,
    `(\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\w.(!])|\\$?\\d+:\\$?\\d+|\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?![\\w.(!\\[]))`,
    `([\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\?]*)`,
    `([^])`,
  ].join("|"),
  "gu",
);

/** Cuts a formula into references, words and the rest; joined again they are the formula. Column names in brackets stay whole. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(formula);
    if (!found) break;
    const [text, , reference, word] = found;
    if (text === "[") {
      const end = endOfBrackets(formula, at);
      tokens.push({ kind: "other", text: formula.slice(at, end) });
      TOKEN.lastIndex = end;
    } else {
      const kind = reference ? "reference" : word ? "word" : "other";
      tokens.push({ kind, text });
    }
  }
  return tokens;
}

/** The offset behind the bracket that closes the one at `start`; an apostrophe takes the next character's meaning away. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
