import { implicitCell, joined, shared, spanned } from "../areas";
import type { Compiled } from "../frame";
import { applySign, operations } from "../operators";
import { firstOf, spread } from "../spread";
import { isArea, isScalar, VALUE, type Value } from "../value";

/** The operators on references rather than on values. */
const referenceOperators: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  ":": spanned,
  " ": shared,
  ",": joined,
};

/** An operator between two expressions; over arrays it works item by item. */
export function compileBinary(operator: string, [left, right]: readonly Compiled[]): Compiled {
  if (!left || !right) return () => VALUE;
  const onReferences = referenceOperators[operator];
  if (onReferences) return (frame) => onReferences(left(frame), right(frame));
  const operation = operations[operator];
  if (!operation) return () => VALUE;
  return (frame) => {
    const [a, b] = [left(frame), right(frame)];
    if (isScalar(a) && isScalar(b)) return operation(a, b);
    return spread([a, b], frame.book, ([first = null, second = null]) => operation(first, second));
  };
}

/** A sign, "%", "@" (the cell in the own row or column) or "#" (a spilled array, which is its first cell here). */
export function compileUnary(operator: string, [operand]: readonly Compiled[]): Compiled {
  if (!operand || operator === "#") return operand ?? (() => VALUE);
  if (operator === "@") {
    return (frame) => {
      const value = operand(frame);
      return isArea(value) ? implicitCell(value, frame.cell) : firstOf(value, frame.book);
    };
  }
  return (frame) => {
    const value = operand(frame);
    if (isScalar(value)) return applySign(operator, value);
    return spread([value], frame.book, ([item = null]) => applySign(operator, item));
  };
}
