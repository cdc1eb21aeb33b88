import type { CellValue } from "../../../shared";
import type { CellPosition } from "../../../sheets";
import type { SheetState } from "../state/sheetState";
import type { WorkbookState } from "../state/workbookState";
import type { AreaValue, Argument, Scalar, Value } from "./value";

/** What a formula can ask of the workbook while it is calculated. */
export interface Book {
  readonly state: WorkbookState;
  /** The local date and time as a serial number of the 1900 system. */
  now(): number;
  cellValue(sheet: SheetState, rowIndex: number, columnIndex: number): Scalar;
  /** The values of an area; rows and columns behind the last used ones are left out where the area is longer. */
  rowsOf(area: AreaValue): readonly (readonly Scalar[])[];
  /** Notes that the formula depends on an area; gives the area back. */
  use(area: AreaValue): AreaValue;
  /** Notes that the formula must be calculated at every change. */
  beVolatile(): void;
  compile(formula: string): Compiled;
}

/** How far relative references move: a rule's formula is written for the first cell of its range, and holds for all of them. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

export const NO_OFFSET: Offset = { rows: 0, columns: 0 };

/** Where a formula is calculated. */
export interface Frame {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly cell: CellPosition;
  readonly offset: Offset;
  /** Values of LET. */
  readonly locals: ReadonlyMap<string, Value>;
  /** Names that are being looked into, so that a name that means itself ends. */
  readonly namesInUse: ReadonlySet<string>;
}

/** A formula ready to be calculated. */
export type Compiled = (frame: Frame) => Value;

/** What a function of a formula does. */
export type FunctionRule = {
  readonly min: number;
  readonly max: number;
} & (
  | {
      readonly kind: "eager";
      /** Which arguments are single values: an array there makes the function run for each item. */
      readonly isSingle: (index: number) => boolean;
      /** Whether it wants to see errors rather than pass them on. */
      readonly takesErrors?: boolean;
      readonly run: (args: readonly Argument[], frame: Frame) => Value;
    }
  | {
      readonly kind: "lazy";
      readonly run: (args: readonly (Compiled | undefined)[], frame: Frame) => Value;
    }
);

export type FunctionRules = Readonly<Record<string, FunctionRule>>;

/** A function of single values. */
export const scalarRule = (
  [min, max]: readonly [number, number],
  run: (args: readonly Scalar[], frame: Frame) => CellValue,
): FunctionRule => ({
  kind: "eager",
  min,
  max,
  isSingle: () => true,
  run: (args, frame) => run(args.map(singleOf), frame),
});

/** A function of whole ranges, some of its arguments single. */
export const rangeRule = (
  [min, max]: readonly [number, number],
  run: (args: readonly Argument[], frame: Frame) => Value,
  isSingle: (index: number) => boolean = () => false,
): FunctionRule => ({ kind: "eager", min, max, isSingle, run });

/** The same function, but an error among its arguments is not simply passed on. */
export const takingErrors = (rule: FunctionRule): FunctionRule =>
  rule.kind === "eager" ? { ...rule, takesErrors: true } : rule;

/** A function whose arguments are calculated only where they are needed. */
export const lazyRule = (
  [min, max]: readonly [number, number],
  run: (args: readonly (Compiled | undefined)[], frame: Frame) => Value,
): FunctionRule => ({ kind: "lazy", min, max, run });

/** As many arguments as Excel allows. */
export const ANY_NUMBER = 255;

/** An argument that is known to be single; what was left out is empty. */
export const singleOf = (argument: Argument): Scalar =>
  argument === undefined || (typeof argument === "object" && argument && "kind" in argument)
    ? null
    : argument;
