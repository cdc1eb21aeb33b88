import { around, intersects } from "../../../sheets";
import type { Args } from "../richApi/apiObject";
import { isJsonList, type Json } from "../json";
import { ApiError } from "../richApi/apiError";
import { flagValue } from "../richApi/args";
import { defineType, type ApiType } from "../richApi/members";
import { addressOfRange, quotedSheet } from "./address";
import { cellPropertiesOf, setCellProperties } from "./cellProperties";
import { meaningOf } from "./choice";
import { conditionalFormatCollection } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./format/rangeFormat";
import { must } from "./must";
import {
  checkShape,
  formulasOf,
  inputsOf,
  matrixOf,
  numberFormatsOf,
  valuesOf,
  valueTypesOf,
} from "./rangeCells";
import { rangeAreas } from "./rangeAreas";
import { identityOf, keep } from "./references";
import { sheetOf, type RangeTarget } from "./session";

/** Range: a rectangle of cells. */
export const rangeType: ApiType<RangeTarget> = defineType("Range", {
  identity: identityOf,
  get: {
    Address: (target) => `${quotedSheet(sheetOf(target).name)}!${addressOfRange(target.range)}`,
    RowIndex: ({ range }) => range.top,
    ColumnIndex: ({ range }) => range.left,
    RowCount: ({ range }) => range.bottom - range.top + 1,
    ColumnCount: ({ range }) => range.right - range.left + 1,
    Values: valuesOf,
    Formulas: formulasOf,
    NumberFormat: numberFormatsOf,
    ValueTypes: valueTypesOf,
  },
  set: {
    Values: write,
    Formulas: write,
    NumberFormat: writeNumberFormats,
    RowHidden: (target, value) => hide(target, "row", flagValue(value)),
    ColumnHidden: (target, value) => hide(target, "column", flagValue(value)),
  },
  objects: {
    Format: (target) => rangeFormat.of(target),
    DataValidation: (target) => dataValidation.of(target),
    ConditionalFormats: (target) => conditionalFormatCollection.of(target),
  },
  finders: {
    GetRow: (target, args) => rangeType.of(row(target, args.integer(0))),
    GetBoundingRect: (target, args) => rangeType.of(boundingRect(target, args)),
    GetMergedAreasOrNullObject: (target) => {
      const areas = sheetOf(target).merges.filter((area) => intersects(area, target.range));
      return areas.length > 0 ? rangeAreas.of({ ...target, areas }) : null;
    },
  },
  values: {
    GetCellProperties: (target, args) => cellPropertiesOf(target, args.options(0)),
  },
  actions: {
    _KeepReference: keep,
    SetCellProperties: (target, args) => setCellProperties(target, args.json(0)),
    _ValidateArraySize: ({ range }, args) => checkShape(range, args.integer(0), args.integer(1)),
    Merge: (target, args) => {
      const across = args.json(0) === true;
      must(target.session.model.merge(target.sheetId, target.range, across));
    },
    Group: group,
    Select: (target) => {
      const { session, sheetId, range } = target;
      must(session.model.activate(sheetId));
      must(session.model.select(sheetId, range));
    },
  },
});

function write({ session, sheetId, range }: RangeTarget, value: Json): void {
  const matrix = inputsOf(matrixOf(value));
  if (isJsonList(value)) checkShape(range, matrix.length, matrix[0]?.length ?? 0);
  must(session.model.setValues(sheetId, range, matrix));
}

function writeNumberFormats({ session, sheetId, range }: RangeTarget, value: Json): void {
  const matrix = matrixOf(value).map((line) => line.map(formatCode));
  if (isJsonList(value)) checkShape(range, matrix.length, matrix[0]?.length ?? 0);
  must(session.model.setNumberFormats(sheetId, range, matrix));
}

function formatCode(value: Json): string | null {
  if (value !== null && typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

function hide({ session, sheetId, range }: RangeTarget, axis: "row" | "column", hidden: boolean) {
  const [first, last] = axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  must(session.model.setHidden({ sheetId, axis, first, last }, hidden));
}

const axes = { ByRows: "row", ByColumns: "column" } as const;

function group({ session, sheetId, range }: RangeTarget, args: Args): void {
  const axis = meaningOf(axes, args.json(0));
  const [first, last] = axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  must(session.model.group({ sheetId, axis, first, last }));
}

const row = (target: RangeTarget, index: number): RangeTarget => {
  const at = target.range.top + index;
  return { ...target, range: { ...target.range, top: at, bottom: at } };
};

function boundingRect(target: RangeTarget, args: Args): RangeTarget {
  const other = rangeType.targetOf(args.object(0));
  if (!other) throw new ApiError("InvalidArgument");
  return { ...target, range: around(target.range, other.range) };
}
