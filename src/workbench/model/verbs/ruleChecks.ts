import type { CellRule } from "../../../sheets";
import { parseFormula } from "../formula/parseFormula";

/** The longest list that a rule can hold itself. */
const LONGEST_LIST = 255;

/** Whether Excel takes a text for a formula. */
export const isFormula = (formula: string): boolean => parseFormula(formula) !== undefined;

/** Whether Excel takes a condition: its formulas can be read, its list is not too long. */
export function isCondition(condition: CellRule["condition"]): boolean {
  switch (condition.kind) {
    case "list":
      return condition.values.join(",").length <= LONGEST_LIST;
    case "listRange":
    case "custom":
      return isFormula(condition.formula);
    default: {
      const { comparison, formula1, formula2 } = condition;
      const needsTwo = comparison === "between" || comparison === "notBetween";
      const isSecond = formula2 === undefined ? !needsTwo : isFormula(formula2);
      return isFormula(formula1) && isSecond;
    }
  }
}
