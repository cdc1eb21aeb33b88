import { tokenize } from "@borgar/fx/xlsx";

/**
 * An English formula as a person in Vietnam sees it: ";" between arguments, decimal comma, "\" between the columns of an array.
 * @example localFormula("ROUND(A1*1.5,2)") // "ROUND(A1*1,5;2)"
 */
export function localFormula(formula: string): string {
  let braces = 0;
  return tokenize(formula, { negativeNumbers: false })
    .map(({ type, value }) => {
      if (type === "number") return value.replace(".", ",");
      if (type !== "operator") return value;
      braces += value === "{" ? 1 : value === "}" ? -1 : 0;
      if (value !== ",") return value;
      return braces > 0 ? "\\" : ";";
    })
    .join("");
}

/**
 * The English formula of one typed in Vietnam. Where ";" separates arguments or "\" columns, a comma between digits is a decimal
 * comma; where neither is typed, commas separate arguments inside parentheses, and are decimal commas elsewhere.
 * @example englishFormula("ROUND(A1*1,5;2)") // "ROUND(A1*1.5,2)"
 */
export function englishFormula(typed: string): string {
  const pieces = splitAtSeparators(typed);
  const isVietnamese = pieces.some(({ kind, depth }) => kind === (depth.inBraces ? "\\" : ";"));
  return pieces
    .map((piece, index) => {
      const isBetweenDigits = piece.kind === "," && isDecimalComma(pieces, index);
      if (isBetweenDigits && (isVietnamese || piece.depth.parentheses === 0)) return ".";
      if (piece.kind === ";" && !piece.depth.inBraces) return ",";
      return piece.kind === "\\" && piece.depth.inBraces ? "," : piece.text;
    })
    .join("");
}

interface Piece {
  readonly kind: "text" | "," | ";" | "\\";
  readonly text: string;
  readonly depth: { readonly parentheses: number; readonly inBraces: boolean };
}

/** Cuts a formula at its separators, but not inside texts in quotes, sheet names and table columns. */
function splitAtSeparators(formula: string): readonly Piece[] {
  const found = formula.match(
    /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^\]]*\])*\]|[,;\\(){}]|[^"'[\],;\\(){}]+|./gsu,
  );
  let parentheses = 0;
  let braces = 0;
  return (found ?? []).map((text) => {
    parentheses += text === "(" ? 1 : text === ")" ? -1 : 0;
    braces += text === "{" ? 1 : text === "}" ? -1 : 0;
    const kind = text === "," || text === ";" || text === "\\" ? text : "text";
    return { kind, text, depth: { parentheses, inBraces: braces > 0 } };
  });
}

/** Digits that are a number of their own stand before, digits after. */
function isDecimalComma(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]?.text ?? "";
  const after = pieces[index + 1]?.text ?? "";
  return /(?:^|[^\p{L}\p{N}_$.])\d+$/u.test(before) && /^\d/.test(after);
}
