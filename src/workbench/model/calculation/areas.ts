import { around, type CellPosition } from "../../../sheets";
import { intersection } from "../state/range";
import { isArea, isError, NULL, VALUE, type AreaValue, type Argument, type Value } from "./value";

/** The areas of a reference; undefined where a value is none. */
export function areasOf(value: Argument): readonly AreaValue[] | undefined {
  if (isArea(value)) return [value];
  const isUnion = typeof value === "object" && value !== null && "kind" in value;
  return isUnion && value.kind === "union" ? value.areas : undefined;
}

/** The area around two ("A1:INDEX(B:B,3)"). */
export function spanned(left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!isArea(left) || !isArea(right) || left.sheet !== right.sheet) return VALUE;
  return { ...left, range: around(left.range, right.range) };
}

/** What two references share ("A:A 3:3"); #NULL! where that is nothing. */
export function shared(left: Value, right: Value): Value {
  return combined(left, right, (first, second) => {
    const common = first.flatMap((a) => second.flatMap((b) => sharedAreas(a, b)));
    const [area, ...others] = common;
    if (!area) return NULL;
    return others.length === 0 ? area : { kind: "union", areas: common };
  });
}

/** Both references one after the other ("(A1,C1)"). */
export const joined = (left: Value, right: Value): Value =>
  combined(left, right, (first, second) => ({ kind: "union", areas: [...first, ...second] }));

/** The one cell of an area that lies in a formula's own row or column ("@A1:A9"). */
export function implicitCell(area: AreaValue, { rowIndex, columnIndex }: CellPosition): Value {
  const { top, left, bottom, right } = area.range;
  const inLine = (index: number, first: number, last: number): number | undefined =>
    first === last ? first : index >= first && index <= last ? index : undefined;
  const row = inLine(rowIndex, top, bottom);
  const column = inLine(columnIndex, left, right);
  if (row === undefined || column === undefined) return VALUE;
  return { ...area, range: { top: row, left: column, bottom: row, right: column } };
}

function combined(
  left: Value,
  right: Value,
  combine: (first: readonly AreaValue[], second: readonly AreaValue[]) => Value,
): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const [first, second] = [areasOf(left), areasOf(right)];
  return first && second ? combine(first, second) : VALUE;
}

function sharedAreas(a: AreaValue, b: AreaValue): readonly AreaValue[] {
  const range = a.sheet === b.sheet ? intersection(a.range, b.range) : undefined;
  return range ? [{ ...a, range }] : [];
}
