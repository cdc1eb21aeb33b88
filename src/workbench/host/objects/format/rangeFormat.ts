import type { CellStyle } from "../../../../sheets";
import type { StylePatch } from "../../../model";
import { flagValue, integerValue, numberValue } from "../../richApi/args";
import { ApiError } from "../../richApi/apiError";
import { defineType } from "../../richApi/members";
import { meaningOf, wordFor } from "../choice";
import { must } from "../must";
import { sheetOf, type RangeTarget } from "../session";
import { rangeBorderCollection } from "./borders";
import { columnCharacters, columnPoints } from "./columnWidth";
import { rangeFill, rangeFont } from "./fontAndFill";

const horizontal = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
} as const;
const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** RangeFormat: a range's looks; read from its first cell. */
export const rangeFormat = defineType<RangeTarget>("RangeFormat", {
  get: {
    HorizontalAlignment: (target) => wordFor(horizontal, styleOf(target).horizontal ?? "general"),
    VerticalAlignment: (target) => wordFor(vertical, styleOf(target).vertical ?? "bottom"),
    WrapText: (target) => styleOf(target).wrap ?? false,
    IndentLevel: (target) => styleOf(target).indent ?? 0,
    ColumnWidth: (target) => columnPoints(sheetOf(target).columnPixels(target.range.left)),
    RowHeight: (target) => sheetOf(target).rowPixels(target.range.top) * pointsPerPixel,
  },
  set: {
    HorizontalAlignment: (target, value) =>
      lay(target, { horizontal: meaningOf(horizontal, value) }),
    VerticalAlignment: (target, value) => lay(target, { vertical: meaningOf(vertical, value) }),
    WrapText: (target, value) => lay(target, { wrap: flagValue(value) }),
    IndentLevel: (target, value) => lay(target, { indent: integerValue(value) }),
    ColumnWidth: ({ session, sheetId, range }, value) => {
      const lines = { sheetId, axis: "column", first: range.left, last: range.right } as const;
      must(session.model.resize(lines, columnCharacters(within(numberValue(value), widest))));
    },
    RowHeight: ({ session, sheetId, range }, value) => {
      const lines = { sheetId, axis: "row", first: range.top, last: range.bottom } as const;
      must(session.model.resize(lines, within(numberValue(value), tallest)));
    },
  },
  objects: {
    Borders: (target) => rangeBorderCollection.of(target),
    Fill: (target) => rangeFill.of(target),
    Font: (target) => rangeFont.of(target),
    Protection: (target) => formatProtection.of(target),
  },
});

/** FormatProtection: whether cells are locked on a protected sheet. */
const formatProtection = defineType<RangeTarget>("FormatProtection", {
  get: { Locked: (target) => styleOf(target).locked ?? true },
  set: { Locked: (target, value) => lay(target, { locked: flagValue(value) }) },
});

const pointsPerPixel = 0.75;

/** Points of the tallest row, and of the widest column (255 characters). */
const tallest = 409.5;
const widest = 1342.5;

function within(points: number, most: number): number {
  if (points < 0 || points > most) throw new ApiError("InvalidArgument");
  return points;
}

const styleOf = (target: RangeTarget): CellStyle =>
  sheetOf(target).style(target.range.top, target.range.left);

function lay({ session, sheetId, range }: RangeTarget, patch: StylePatch): void {
  must(session.model.applyStyle(sheetId, range, patch));
}
