import { isOneCell, type CellStyle } from "../../../../sheets";
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

/**
 * RangeFont: the letters of cells; null where they differ. In what the letters of one cell differ is not kept: their weight stands
 * for all.
 */
export const rangeFont = defineType<RangeTarget>("RangeFont", {
  get: {
    Bold: (target) => (hasRichText(target) ? null : common(target, ({ bold = false }) => bold)),
    Color: (target) => common(target, ({ fontColor = "#000000" }) => fontColor),
    Italic: (target) => common(target, ({ italic = false }) => italic),
    Name: (target) => common(target, ({ fontName = null }) => fontName),
    Size: (target) => common(target, ({ fontSize = null }) => fontSize),
    Strikethrough: (target) => common(target, ({ strikethrough = false }) => strikethrough),
    Underline: (target) =>
      common(target, ({ underline = false }) => (underline ? "Single" : "None")),
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

/** What all cells of a range have in common, null where they differ; cells beyond the used ones look like those beside them. */
function common(target: RangeTarget, lookOf: (style: CellStyle) => Json): Json {
  const look = lookOf(styleOf(target));
  if (isOneCell(target.range)) return look;
  const sheet = sheetOf(target);
  const { top, left, bottom, right } = target.range;
  const used = sheet.usedRange() ?? target.range;
  for (let row = top; row <= Math.min(bottom, Math.max(top, used.bottom + 1)); row++) {
    for (let column = left; column <= Math.min(right, Math.max(left, used.right + 1)); column++) {
      if (lookOf(sheet.style(row, column)) !== look) return null;
    }
  }
  return look;
}

const hasRichText = (target: RangeTarget): boolean => sheetOf(target).hasRichText(target.range);

const styleOf = (target: RangeTarget): CellStyle =>
  sheetOf(target).style(target.range.top, target.range.left);

function lay({ session, sheetId, range }: RangeTarget, patch: StylePatch): void {
  must(session.model.applyStyle(sheetId, range, patch));
}
