import type { CellRule } from "../../../sheets";
import { textOf, type Json, type JsonObject } from "../json";
import { flagValue, optionsValue } from "../richApi/args";
import { ApiError } from "../richApi/apiError";
import { defineType, NotImplementedError } from "../richApi/members";
import { meaningOf } from "./choice";
import { must } from "./must";
import { sheetOf, type RangeTarget } from "./session";
import { validationCondition } from "./validationCondition";

type Rule = Omit<CellRule, "range">;

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** DataValidation: what may be typed into a range; a property changes the rule of the range's first cell and lays it over the range. */
export const dataValidation = defineType<RangeTarget>("DataValidation", {
  set: {
    Rule: (target, value) => {
      const condition = validationCondition(optionsValue(value));
      lay(target, { ...(ruleOf(target) ?? openRule), condition });
    },
    IgnoreBlanks: (target, value) =>
      lay(target, { ...present(target), allowBlank: flagValue(value) }),
    Prompt: (target, value) => lay(target, { ...present(target), prompt: promptOf(value) }),
    ErrorAlert: (target, value) => lay(target, { ...present(target), alert: alertOf(value) }),
  },
  actions: {
    Clear: ({ session, sheetId, range }) => {
      must(session.model.setRule(sheetId, range, undefined));
    },
  },
});

const openRule = {
  allowBlank: true,
  alert: { style: "stop", title: "", message: "" },
} as const;

const ruleOf = (target: RangeTarget): Rule | undefined => {
  const rule = sheetOf(target).ruleAt(target.range.top, target.range.left);
  if (!rule) return undefined;
  const { condition, allowBlank, prompt, alert } = rule;
  return { condition, allowBlank, alert, ...(prompt ? { prompt } : {}) };
};

function present(target: RangeTarget): Rule {
  const rule = ruleOf(target);
  if (!rule) throw new NotImplementedError("DataValidation without a rule");
  return rule;
}

function lay({ session, sheetId, range }: RangeTarget, rule: Rule): void {
  must(session.model.setRule(sheetId, range, rule));
}

/** Excel's limits for what a validation says. */
const longestTitle = 32;
const longestMessage = 255;

function promptOf(value: Json): NonNullable<Rule["prompt"]> {
  return wordsOf(optionsValue(value));
}

function alertOf(value: Json): Rule["alert"] {
  const options = optionsValue(value);
  return { style: meaningOf(alertStyles, options["style"] ?? "Stop"), ...wordsOf(options) };
}

function wordsOf(options: JsonObject): { readonly title: string; readonly message: string } {
  const [title, message] = [textOf(options, "title"), textOf(options, "message")];
  if (title.length > longestTitle || message.length > longestMessage) {
    throw new ApiError("InvalidArgument", "The title or the message is too long");
  }
  return { title, message };
}
