import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx/xlsx";

/** The syntax tree of an English formula, with or without "="; undefined where it is none. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    const tokens = tokenize(formula);
    return tokens.some((token) => token.unterminated) ? undefined : parse(lostAsErrors(tokens));
  } catch {
    return undefined;
  }
}

/** References that lost their cells ("Biểu!#REF!", "#REF!A1") as the one error that they are. */
function lostAsErrors(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (token.type === "error") {
      if (last?.value === "!") kept.splice(-2);
      kept.push(token);
    } else if (last?.type !== "error" || !["range", "range_beam"].includes(token.type)) {
      kept.push(token);
    }
  }
  return kept;
}
