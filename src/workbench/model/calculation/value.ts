import type { CellError, CellValue } from "../../../shared";
import type { CellRange } from "../../../sheets";
import type { SheetState } from "../state/sheetState";

/** A single value; null is an empty cell. */
export type Scalar = CellValue;

/** A rectangle of values, at least one by one. */
export interface ArrayValue {
  readonly kind: "array";
  readonly rows: readonly (readonly Scalar[])[];
}

/** A reference to cells. */
export interface AreaValue {
  readonly kind: "area";
  readonly sheet: SheetState;
  readonly range: CellRange;
}

/** A reference to several areas, as in SUM((A1,C1)). */
interface UnionValue {
  readonly kind: "union";
  readonly areas: readonly AreaValue[];
}

/** What an expression of a formula can be. */
export type Value = Scalar | ArrayValue | AreaValue | UnionValue;

/** An argument; undefined where it was left out, as in IF(A1,,2). */
export type Argument = Value | undefined;

export const DIV0: CellError = { error: "#DIV/0!" };
export const NA: CellError = { error: "#N/A" };
export const NAME: CellError = { error: "#NAME?" };
export const NULL: CellError = { error: "#NULL!" };
export const NUM: CellError = { error: "#NUM!" };
export const REF: CellError = { error: "#REF!" };
export const VALUE: CellError = { error: "#VALUE!" };

const known = [DIV0, NA, NAME, NULL, NUM, REF, VALUE];

/** The error of a name such as "#N/A"; #VALUE! where Excel has none of that name. */
export const errorNamed = (name: string): CellError =>
  known.find(({ error }) => error === name.toUpperCase()) ?? VALUE;

/** Whether a text is the name of an error that can be typed into a cell. */
export const isErrorName = (text: string): boolean =>
  known.some(({ error }) => error === text.toUpperCase());

export const isScalar = (value: Value): value is Scalar =>
  typeof value !== "object" || value === null || !("kind" in value);

export const isError = (value: Argument): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export const isArea = (value: Argument): value is AreaValue =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "area";

export const arrayOf = (rows: readonly (readonly Scalar[])[]): ArrayValue => ({
  kind: "array",
  rows,
});
