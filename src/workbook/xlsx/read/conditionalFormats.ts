import { cellAddress, parseRange, type ConditionalFormat } from "../../../sheets";
import { plainFormula } from "../formulas/functionPrefixes";
import { shiftFormula } from "../formulas/shiftFormula";
import type { Palette } from "../parts/colors";
import { attribute, booleanAttribute, childrenNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { areasOf } from "./cellRules";
import { differentialStyle } from "./cellStyle";

/** What conditional formats refer to. */
export interface FormatContext {
  readonly differentialFormats: readonly XmlElement[];
  readonly palette: Palette;
}

interface Ranked {
  readonly priority: number;
  readonly formats: readonly ConditionalFormat[];
}

/** The conditional formats that a formula can say, the strongest first; scales, bars and icons are left out. */
export function readConditionalFormats(
  root: XmlElement,
  context: FormatContext,
): readonly ConditionalFormat[] {
  const ranked = childrenNamed(root, "conditionalFormatting").flatMap((element) => {
    const areas = areasOf(attribute(element, "sqref") ?? "");
    return childrenNamed(element, "cfRule").map((rule) => readRule(rule, areas, context));
  });
  return ranked.sort((a, b) => a.priority - b.priority).flatMap(({ formats }) => formats);
}

/** A rule's formula is written for the first cell of its first area. */
function readRule(
  rule: XmlElement,
  areas: readonly string[],
  { differentialFormats, palette }: FormatContext,
): Ranked {
  const priority = numberAttribute(rule, "priority") ?? 0;
  const first = parseRange(areas[0] ?? "");
  const dxf = differentialFormats[numberAttribute(rule, "dxfId") ?? -1];
  const formula = first && ruleFormula(rule, cellAddress(first.top, first.left));
  if (formula === undefined || !dxf) return { priority, formats: [] };
  const style = differentialStyle(dxf, palette);
  const stopIfTrue = booleanAttribute(rule, "stopIfTrue");
  const formats = areas.map((range) => ({
    range,
    formula: movedTo(formula, { from: areas[0] ?? "", to: range }),
    style,
    ...(stopIfTrue && { stopIfTrue }),
  }));
  return { priority, formats };
}

function ruleFormula(rule: XmlElement, cell: string): string | undefined {
  const [first, second] = childrenNamed(rule, "formula").map(({ text }) =>
    plainFormula(text.trim()),
  );
  if (attribute(rule, "type") !== "cellIs") return first;
  if (first === undefined) return undefined;
  const operator = attribute(rule, "operator") ?? "";
  const sign = SIGNS.get(operator);
  if (sign !== undefined) return `${cell}${sign}${wrapped(first)}`;
  if (second === undefined) return undefined;
  const [low, high] = [wrapped(first), wrapped(second)];
  const inside = `AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "between") return inside;
  return operator === "notBetween" ? `NOT(${inside})` : undefined;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["lessThan", "<"],
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
]);

const wrapped = (formula: string): string =>
  /^[\w.$]+$|^"[^"]*"$/.test(formula) ? formula : `(${formula})`;

function movedTo(
  formula: string,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const [start, end] = [parseRange(from), parseRange(to)];
  if (!start || !end) return formula;
  return shiftFormula(formula, { rows: end.top - start.top, columns: end.left - start.left });
}
