import { addressOfRange } from "./address";
import { colorValue } from "./choice";
import { must } from "./must";
import type { ConditionalFormat } from "../../../sheets";
import { flagValue, textValue } from "../richApi/args";
import { ApiError } from "../richApi/apiError";
import { defineType, NotImplementedError, type ApiObject } from "../richApi/members";
import type { RangeTarget } from "./session";

/** A conditional format while its request is running: it gets its formula and its looks one by one. */
interface Draft {
  readonly target: RangeTarget;
  formula: string | undefined;
  style: ConditionalFormat["style"];
  stopIfTrue: boolean;
}

/** ConditionalFormatCollection: the conditional formats of a range. */
export const conditionalFormatCollection = defineType<RangeTarget>("ConditionalFormatCollection", {
  finders: {
    Add: (target, args) => {
      const kind = args.text(0);
      if (kind !== "Custom") throw new NotImplementedError(`ConditionalFormatType.${kind}`);
      return add(target);
    },
  },
  actions: {
    ClearAll: ({ session, sheetId, range }) => {
      must(session.model.clearConditionalFormats(sheetId, range));
    },
  },
});

function add(target: RangeTarget): ApiObject {
  const draft: Draft = { target, formula: undefined, style: {}, stopIfTrue: false };
  target.session.atEnd.push(() => finish(draft));
  return conditionalFormat.of(draft);
}

function finish({ target, formula, style, stopIfTrue }: Draft): void {
  if (formula === undefined) throw new ApiError("InvalidOperation", "A format without a formula");
  const { session, sheetId, range } = target;
  const format = { range: addressOfRange(range), formula, style };
  must(
    session.model.addConditionalFormat(sheetId, stopIfTrue ? { ...format, stopIfTrue } : format),
  );
}

const conditionalFormat = defineType<Draft>("ConditionalFormat", {
  set: { StopIfTrue: (draft, value) => void (draft.stopIfTrue = flagValue(value)) },
  objects: { Custom: (draft) => customConditionalFormat.of(draft) },
});

const customConditionalFormat = defineType<Draft>("CustomConditionalFormat", {
  objects: {
    Rule: (draft) => conditionalFormatRule.of(draft),
    Format: (draft) => conditionalRangeFormat.of(draft),
  },
});

const conditionalFormatRule = defineType<Draft>("ConditionalFormatRule", {
  set: {
    Formula: (draft, value) => void (draft.formula = textValue(value).replace(/^=/, "")),
  },
});

const conditionalRangeFormat = defineType<Draft>("ConditionalRangeFormat", {
  objects: {
    Fill: (draft) => conditionalRangeFill.of(draft),
    Font: (draft) => conditionalRangeFont.of(draft),
  },
});

const conditionalRangeFill = defineType<Draft>("ConditionalRangeFill", {
  set: { Color: (draft, value) => style(draft, { fill: colorValue(value) }) },
});

const conditionalRangeFont = defineType<Draft>("ConditionalRangeFont", {
  set: {
    Bold: (draft, value) => style(draft, { bold: flagValue(value) }),
    Italic: (draft, value) => style(draft, { italic: flagValue(value) }),
    Color: (draft, value) => style(draft, { fontColor: colorValue(value) }),
  },
});

function style(draft: Draft, change: ConditionalFormat["style"]): void {
  draft.style = { ...draft.style, ...change };
}
