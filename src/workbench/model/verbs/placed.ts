import type { CellRange } from "../../../sheets";
import { moveRelative } from "../formula/rewrite";
import { without } from "../state/range";
import type { PlacedFormat, PlacedRule } from "../state/sheetState";

/** Something on a rectangle whose formulas are written for the rectangle's first cell. */
export type Placed = PlacedRule | PlacedFormat;

/** What is left of rules or conditional formats when a range is cut out of them. */
export const cutOut = <P extends Placed>(placed: readonly P[], cut: CellRange): readonly P[] =>
  placed.flatMap((one) => without(one.range, cut).map((range) => narrowed(one, range)));

/** The same on a part of its rectangle, its formulas written for the part's first cell. */
export function narrowed<P extends Placed>(placed: P, range: CellRange): P {
  const rows = range.top - placed.range.top;
  const columns = range.left - placed.range.left;
  return { ...mapPlaced(placed, (formula) => moveRelative(formula, rows, columns)), range };
}

/** The same with all its formulas changed. */
export function mapPlaced<P extends Placed>(placed: P, change: (formula: string) => string): P {
  if ("format" in placed) {
    const { format } = placed;
    return { ...placed, format: { ...format, formula: change(format.formula) } };
  }
  const { rule } = placed;
  return { ...placed, rule: { ...rule, condition: mapCondition(rule.condition, change) } };
}

type Condition = PlacedRule["rule"]["condition"];

function mapCondition(condition: Condition, change: (formula: string) => string): Condition {
  switch (condition.kind) {
    case "list":
      return condition;
    case "listRange":
    case "custom":
      return { ...condition, formula: change(condition.formula) };
    default: {
      const { formula1, formula2 } = condition;
      return {
        ...condition,
        formula1: change(formula1),
        ...(formula2 !== undefined && { formula2: change(formula2) }),
      };
    }
  }
}
