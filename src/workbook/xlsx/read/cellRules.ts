import { parseRange, rangeAddress, type CellRule } from "../../../sheets";
import { plainFormula } from "../formulas/functionPrefixes";
import { attribute, booleanAttribute, childNamed, descendants } from "../xml/query";
import type { XmlElement } from "../xml/tree";

type Condition = CellRule["condition"];

/** Native data validation of a sheet, the extended kind (lists on other sheets) included: one rule an area. */
export function readCellRules(root: XmlElement): readonly CellRule[] {
  const rules: CellRule[] = [];
  for (const element of descendants(root)) {
    if (element.name === "dataValidation") rules.push(...readRule(element));
  }
  return rules;
}

/** The areas of an "A1:B2 D4" attribute; whole rows and columns are left out. */
export const areasOf = (sqref: string): readonly string[] =>
  sqref.split(/\s+/).flatMap((address) => {
    const range = parseRange(address);
    return range ? [rangeAddress(range)] : [];
  });

function readRule(element: XmlElement): readonly CellRule[] {
  const condition = readCondition(element);
  if (!condition) return [];
  const sqref = attribute(element, "sqref") ?? foreignChild(element, "sqref")?.text ?? "";
  const prompt = readPrompt(element);
  return areasOf(sqref.trim()).map((range) => ({
    range,
    condition,
    allowBlank: booleanAttribute(element, "allowBlank") ?? false,
    ...(prompt && { prompt }),
    alert: readAlert(element),
  }));
}

function readCondition(element: XmlElement): Condition | undefined {
  const type = attribute(element, "type") ?? "none";
  if (type === "none") return { kind: "custom", formula: "TRUE" };
  const formula = formulaOf(element, "formula1");
  if (formula === undefined) return undefined;
  if (type === "list") return listCondition(formula);
  return type === "custom" ? { kind: "custom", formula } : comparison(element, type, formula);
}

function comparison(element: XmlElement, type: string, formula1: string): Condition | undefined {
  const kind = KINDS.get(type);
  const operator = COMPARISONS.find((one) => one === attribute(element, "operator"));
  const formula2 = formulaOf(element, "formula2");
  return (
    kind && {
      kind,
      comparison: operator ?? "between",
      formula1,
      ...(formula2 !== undefined && { formula2 }),
    }
  );
}

const KINDS: ReadonlyMap<string, "whole" | "decimal" | "date" | "textLength"> = new Map([
  ["whole", "whole"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "decimal"],
  ["textLength", "textLength"],
]);

const COMPARISONS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

function listCondition(formula: string): Condition {
  const inline = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return inline === undefined
    ? { kind: "listRange", formula }
    : {
        kind: "list",
        values: inline
          .replaceAll('""', '"')
          .split(",")
          .map((one) => one.trim()),
      };
}

/** The formula of a child; in the extended kind it stands in a further element of another namespace. */
function formulaOf(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, name);
  const text = (child?.children[0] ?? child)?.text.trim();
  return text === undefined || text === "" ? undefined : plainFormula(text);
}

const foreignChild = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((one) => one.name === name);

function readPrompt(element: XmlElement): CellRule["prompt"] {
  const title = attribute(element, "promptTitle") ?? "";
  const message = attribute(element, "prompt") ?? "";
  const isShown = booleanAttribute(element, "showInputMessage") ?? false;
  return isShown && (title !== "" || message !== "") ? { title, message } : undefined;
}

/** A rule that shows no alert lets everything pass, as one that only informs does. */
function readAlert(element: XmlElement): CellRule["alert"] {
  const style = attribute(element, "errorStyle");
  const isShown = booleanAttribute(element, "showErrorMessage") ?? false;
  const known = style === "warning" || style === "information" ? style : "stop";
  return {
    style: isShown ? known : "information",
    title: attribute(element, "errorTitle") ?? "",
    message: attribute(element, "error") ?? "",
  };
}
