import { tokenize } from "@borgar/fx/xlsx";
import { mapReferences } from "./rewrite";

/**
 * An English formula as Excel spells it: functions and references in capitals.
 * @example spellFormula("sum(a1:b2)") // "SUM(A1:B2)"
 */
export const spellFormula = (formula: string): string =>
  tokenize(
    mapReferences(formula, (ref) => ({ ...ref })),
    { negativeNumbers: false },
  )
    .map(({ type, value }) => (type === "func" ? value.toUpperCase() : value))
    .join("");
