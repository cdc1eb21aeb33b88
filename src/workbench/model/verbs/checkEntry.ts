import type { CellPosition, CellRule } from "../../../sheets";
import { isCellError, type CellValue } from "../../../shared";
import type { EntryCheck } from "../api/verbs";
import type { Core } from "../state/core";
import { cellRange } from "../state/range";
import type { PlacedRule, SheetState } from "../state/sheetState";
import { choicesOf, offsetIn, placedRuleAt } from "../view/choices";
import { formatValue } from "../entry/formatValue";
import { enter, typed } from "./enter";
import { lockedCells } from "./protection";

/** What a cell's lock or rule says to a typed text: the text is tried on, and taken back. */
export function checkEntry(
  core: Core,
  { sheetId, cell }: { readonly sheetId: string; readonly cell: CellPosition },
  text: string,
): EntryCheck {
  const sheet = core.sheet(sheetId);
  if (!sheet) return { kind: "allowed" };
  if (lockedCells(sheet, cellRange(cell.rowIndex, cell.columnIndex))) return { kind: "protected" };
  const placed = placedRuleAt(sheet, cell);
  if (!placed) return { kind: "allowed" };
  const isAllowed = core.tryOn(() => {
    // A text that can't be entered at all is refused by the entry itself.
    if (!enter(core, { sheet, ...cell }, typed(text)).ok) return true;
    return complies(core, { sheet, cell, placed });
  });
  return isAllowed ? { kind: "allowed" } : { kind: "alert", alert: placed.rule.alert };
}

interface Tried {
  readonly sheet: SheetState;
  readonly cell: CellPosition;
  readonly placed: PlacedRule;
}

function complies(core: Core, tried: Tried): boolean {
  const { sheet, cell, placed } = tried;
  const value = core.calculator.value(sheet, cell.rowIndex, cell.columnIndex);
  const { condition, allowBlank } = placed.rule;
  const isBlank = value === null || value === "";
  if (isBlank && (allowBlank || condition.kind !== "custom")) return allowBlank;
  switch (condition.kind) {
    case "list":
    case "listRange":
      return isChoice(core, tried, value);
    case "custom":
      return isTrue(evaluate(core, tried, condition.formula));
    default:
      return compares(core, tried, { condition, value });
  }
}

/** A list written into the rule minds the case of letters, one of cells does not. */
function isChoice(core: Core, { sheet, cell, placed }: Tried, value: CellValue): boolean {
  const choices = choicesOf(core, sheet, cell) ?? [];
  const text = formatValue(value, "General", core.state.date1904).trim();
  const fold = (choice: string): string =>
    placed.rule.condition.kind === "list" ? choice.trim() : choice.trim().toLowerCase();
  return choices.some((choice) => fold(choice) === fold(text));
}

type Comparison = Extract<CellRule["condition"], { readonly comparison: string }>;

function compares(
  core: Core,
  tried: Tried,
  { condition, value }: { readonly condition: Comparison; readonly value: CellValue },
): boolean {
  const measured = measureOf(condition.kind, value);
  if (measured === undefined) return false;
  const [first, second] = [condition.formula1, condition.formula2].map((formula) =>
    formula === undefined ? undefined : numberOf(evaluate(core, tried, formula)),
  );
  // Excel lets everything pass while a limit cannot be worked out.
  if (first === undefined) return true;
  return holds[condition.comparison](measured, first, second ?? first);
}

/** The number that a rule compares; undefined where the value is none of the rule's kind. */
function measureOf(kind: Comparison["kind"], value: CellValue): number | undefined {
  if (kind === "textLength") return textLength(value);
  if (typeof value !== "number") return undefined;
  return kind === "whole" && !Number.isInteger(value) ? undefined : value;
}

const textLength = (value: CellValue): number | undefined =>
  isCellError(value) ? undefined : formatValue(value, "General", false).length;

const holds: Readonly<
  Record<Comparison["comparison"], (value: number, first: number, second: number) => boolean>
> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

const evaluate = (core: Core, { sheet, cell, placed }: Tried, formula: string): CellValue =>
  core.calculator.evaluate(formula, { sheet, cell, offset: offsetIn(placed.range, cell) });

const numberOf = (value: CellValue): number | undefined =>
  value === null ? 0 : typeof value === "number" ? value : undefined;

const isTrue = (value: CellValue): boolean =>
  typeof value === "number" ? value !== 0 : value === true;
