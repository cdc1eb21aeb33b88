import { textLiteral, type CellRule, type ConditionalFormat } from "../../../sheets";
import { storedFormula } from "../formulas/functionPrefixes";
import { escapeText } from "../xml/text";
import type { ElementWriter } from "../xml/write";

/** The longest list that a rule can hold itself. */
const LONGEST_LIST = 255;

/** `dataValidations`. */
export const dataValidationsText = (rules: readonly CellRule[], write: ElementWriter): string =>
  rules.length === 0
    ? ""
    : write(
        "dataValidations",
        { count: rules.length },
        rules.map((rule) => ruleText(rule, write)).join(""),
      );

function ruleText(rule: CellRule, write: ElementWriter): string {
  const { range, condition, allowBlank, prompt, alert } = rule;
  const { type, operator, formulas } = conditionText(condition);
  const attributes = {
    type,
    errorStyle: alert.style === "stop" ? undefined : alert.style,
    operator,
    allowBlank: allowBlank || undefined,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: true,
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref: range,
  };
  const inner = formulas.map((formula, index) =>
    write(`formula${index + 1}`, {}, escapeText(formula)),
  );
  return write("dataValidation", attributes, inner.join(""));
}

interface ConditionText {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function conditionText(condition: CellRule["condition"]): ConditionText {
  switch (condition.kind) {
    case "list":
      return { type: "list", formulas: [listText(condition.values)] };
    case "listRange":
      return { type: "list", formulas: [storedFormula(condition.formula)] };
    case "custom":
      return { type: "custom", formulas: [storedFormula(condition.formula)] };
    default: {
      const { kind, comparison, formula1, formula2 } = condition;
      const formulas = formula2 === undefined ? [formula1] : [formula1, formula2];
      return {
        type: kind,
        ...(comparison !== "between" && { operator: comparison }),
        formulas: formulas.map(storedFormula),
      };
    }
  }
}

function listText(values: readonly string[]): string {
  const list = values.join(",");
  if (list.length > LONGEST_LIST || values.some((value) => value.includes(","))) {
    throw new Error(`A list can't stand in a rule itself: ${list}`);
  }
  return textLiteral(list);
}

/** `conditionalFormatting` elements, the strongest first; `format` numbers their looks. */
export const conditionalFormatsText = (
  formats: readonly ConditionalFormat[],
  format: (style: ConditionalFormat["style"]) => number,
  write: ElementWriter,
): string =>
  formats
    .map(({ range, formula, style, stopIfTrue }, index) => {
      const attributes = {
        type: "expression",
        dxfId: format(style),
        priority: index + 1,
        stopIfTrue: stopIfTrue || undefined,
      };
      const inner = write("formula", {}, escapeText(storedFormula(formula)));
      return write("conditionalFormatting", { sqref: range }, write("cfRule", attributes, inner));
    })
    .join("");
