import { formulaTokens, type FormulaToken } from "./tokens";

/** Functions newer than the file format, which files write as "_xlfn.NAME" ([MS-XLSX] 2.2.2). */
const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE " +
    "BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE " +
    "CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA " +
    "CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL " +
    "DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT " +
    "F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA " +
    "GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC " +
    "IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY " +
    "STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER " +
    "TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S " +
    "VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** Two that files write as "_xlfn._xlws.NAME". */
const SHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/**
 * A formula as people write it: without "_xlfn." and its like before functions and parameters.
 * @example plainFormula("_xlfn.IFS(A1>0,1)") // "IFS(A1>0,1)"
 */
export const plainFormula = (stored: string): string =>
  stored.includes("_xl")
    ? mapWords(stored, (word) => word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, ""))
    : stored;

/**
 * A formula as files keep it: newer functions with the prefix that Excel expects.
 * @example storedFormula("IFS(A1>0,1)") // "_xlfn.IFS(A1>0,1)"
 */
export const storedFormula = (plain: string): string =>
  mapWords(plain, (word, next) => (next?.text === "(" ? prefixed(word) : word));

function prefixed(word: string): string {
  const name = word.toUpperCase();
  if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${word}`;
  return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${word}` : word;
}

function mapWords(
  formula: string,
  change: (word: string, next: FormulaToken | undefined) => string,
): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => (kind === "word" ? change(text, tokens[index + 1]) : text))
    .join("");
}
