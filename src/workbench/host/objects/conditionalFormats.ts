import type { ApiObject } from "../richApi/apiObject";
import { addressOfRange } from "./address";
import { colorValue } from "./choice";
import { must } from "./must";
import type { ConditionalFormat } from "../../../sheets";
import { flagValue, textValue } from "../richApi/args";
import { ApiError } from "../richApi/apiError";
import { defineType, NotImplementedError } from "../richApi/members";
import type { FormatDraft, RangeTarget } from "./session";

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
  const draft: FormatDraft = { target, formula: undefined, style: {}, stopIfTrue: false };
  target.session.drafts.push(draft);
  return conditionalFormat.of(draft);
}

/** Puts the conditional formats that a request has added on their sheets; throws InvalidOperation for one without a formula. */
export function finishDrafts(drafts: FormatDraft[]): void {
  for (const draft of drafts.splice(0)) {
    if (draft.formula === undefined) throw new ApiError("InvalidOperation", "No formula");
    finish(draft, draft.formula);
  }
}

/** The same after a failure: what has no formula yet is left out. */
export function finishWholeDrafts(drafts: FormatDraft[]): void {
  for (const draft of drafts.splice(0)) {
    if (draft.formula !== undefined) finish(draft, draft.formula);
  }
}

function finish({ target, style, stopIfTrue }: FormatDraft, formula: string): void {
  const { session, sheetId, range } = target;
  const format = { range: addressOfRange(range), formula, style };
  must(
    session.model.addConditionalFormat(sheetId, stopIfTrue ? { ...format, stopIfTrue } : format),
  );
}

const conditionalFormat = defineType<FormatDraft>("ConditionalFormat", {
  set: { StopIfTrue: (draft, value) => void (draft.stopIfTrue = flagValue(value)) },
  objects: { Custom: (draft) => customConditionalFormat.of(draft) },
});

const customConditionalFormat = defineType<FormatDraft>("CustomConditionalFormat", {
  objects: {
    Rule: (draft) => conditionalFormatRule.of(draft),
    Format: (draft) => conditionalRangeFormat.of(draft),
  },
});

const conditionalFormatRule = defineType<FormatDraft>("ConditionalFormatRule", {
  set: {
    Formula: (draft, value) => void (draft.formula = textValue(value).replace(/^=/, "")),
  },
});

const conditionalRangeFormat = defineType<FormatDraft>("ConditionalRangeFormat", {
  objects: {
    Fill: (draft) => conditionalRangeFill.of(draft),
    Font: (draft) => conditionalRangeFont.of(draft),
  },
});

const conditionalRangeFill = defineType<FormatDraft>("ConditionalRangeFill", {
  set: { Color: (draft, value) => style(draft, { fill: colorValue(value) }) },
});

const conditionalRangeFont = defineType<FormatDraft>("ConditionalRangeFont", {
  set: {
    Bold: (draft, value) => style(draft, { bold: flagValue(value) }),
    Italic: (draft, value) => style(draft, { italic: flagValue(value) }),
    Color: (draft, value) => style(draft, { fontColor: colorValue(value) }),
  },
});

function style(draft: FormatDraft, change: ConditionalFormat["style"]): void {
  draft.style = { ...draft.style, ...change };
}
