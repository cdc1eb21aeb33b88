import { parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";

/** The syntax tree of an English formula, with or without "="; undefined where it is none. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    const tokens = tokenize(formula, { negativeNumbers: false });
    return tokens.some((token) => token.unterminated) ? undefined : parse(tokens);
  } catch {
    return undefined;
  }
}
