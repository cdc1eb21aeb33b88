import type { CellStyle } from "../../../../sheets";
import type { StylePatch } from "../../../model";
import type { Json } from "../../json";
import { flagValue, numberValue, textValue } from "../../richApi/args";
import { ApiError } from "../../richApi/apiError";
import { defineType } from "../../richApi/members";
import { colorValue, meaningOf } from "../choice";
import { must } from "../must";
import { sheetOf, type RangeTarget } from "../session";

const underlines = { Single: true, None: false } as const;

/** RangeFill: the colour behind cells. */
export const rangeFill = defineType<RangeTarget>("RangeFill", {
  get: { Color: (target) => styleOf(target).fill ?? "#FFFFFF" },
  set: { Color: (target, value) => lay(target, { fill: colorValue(value) }) },
  actions: { Clear: (target) => lay(target, { fill: null }) },
});

/** RangeFont: the letters of cells. */
export const rangeFont = defineType<RangeTarget>("RangeFont", {
  get: {
    Bold: (target) => styleOf(target).bold ?? false,
    Color: (target) => styleOf(target).fontColor ?? "#000000",
    Italic: (target) => styleOf(target).italic ?? false,
    Name: (target) => styleOf(target).fontName ?? null,
    Size: (target) => styleOf(target).fontSize ?? null,
  },
  set: {
    Bold: (target, value) => lay(target, { bold: flagValue(value) }),
    Color: (target, value) => lay(target, { fontColor: colorValue(value) }),
    Italic: (target, value) => lay(target, { italic: flagValue(value) }),
    Name: (target, value) => lay(target, { fontName: textValue(value) }),
    Size: (target, value) => lay(target, { fontSize: sizeValue(value) }),
    Strikethrough: (target, value) => lay(target, { strikethrough: flagValue(value) }),
    Underline: (target, value) => lay(target, { underline: meaningOf(underlines, value) }),
  },
});

function sizeValue(value: Json): number {
  const size = numberValue(value);
  if (size < 1 || size > 409) throw new ApiError("InvalidArgument");
  return size;
}

const styleOf = (target: RangeTarget): CellStyle =>
  sheetOf(target).style(target.range.top, target.range.left);

function lay({ session, sheetId, range }: RangeTarget, patch: StylePatch): void {
  must(session.model.applyStyle(sheetId, range, patch));
}
