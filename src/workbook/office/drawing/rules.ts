import { type CellRule, retarget, type StandIns } from "../../../sheets";
import { rangeOf, smallStep, type Step } from "../step";

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;
const alerts = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Says what may be typed into which ranges, with its prompt and its alert. */
export const drawRules = (rules: readonly CellRule[], standIns: StandIns): readonly Step[] =>
  rules.map((rule) =>
    smallStep((sheet) => drawRule(rangeOf(sheet, rule.range), rule, standIns), 4),
  );

function drawRule(range: Excel.Range, rule: CellRule, standIns: StandIns): void {
  const { dataValidation } = range;
  dataValidation.rule = validationOf(rule.condition, (text) => `=${retarget(text, standIns)}`);
  dataValidation.ignoreBlanks = rule.allowBlank;
  if (rule.prompt) dataValidation.prompt = { showPrompt: true, ...rule.prompt };
  const { style, title, message } = rule.alert;
  dataValidation.errorAlert = { showAlert: true, style: alerts[style], title, message };
}

function validationOf(
  condition: CellRule["condition"],
  formula: (text: string) => string,
): Excel.DataValidationRule {
  switch (condition.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: condition.values.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: formula(condition.formula) } };
    case "custom":
      return { custom: { formula: formula(condition.formula) } };
    default:
      return comparison(condition, formula);
  }
}

type Comparing = Extract<CellRule["condition"], { readonly formula1: string }>;

function comparison(
  { kind, comparison, formula1, formula2 }: Comparing,
  formula: (text: string) => string,
): Excel.DataValidationRule {
  const operator = operators[comparison];
  const bounds = {
    formula1: formula(formula1),
    ...(formula2 === undefined ? {} : { formula2: formula(formula2) }),
  };
  switch (kind) {
    case "whole":
      return { wholeNumber: { ...bounds, operator } };
    case "decimal":
      return { decimal: { ...bounds, operator } };
    case "date":
      return { date: { ...bounds, operator } };
    case "textLength":
      return { textLength: { ...bounds, operator } };
  }
}
