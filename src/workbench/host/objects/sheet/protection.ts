import type { Args } from "../../richApi/apiObject";
import type { SheetProtection } from "../../../../sheets";
import type { JsonObject } from "../../json";
import { flagValue } from "../../richApi/args";
import { defineType, NotImplementedError } from "../../richApi/members";
import { finishDrafts } from "../conditionalFormats";
import { must } from "../must";
import { sheetOf, type SheetTarget } from "../session";

/** WorksheetProtection. */
export const worksheetProtection = defineType<SheetTarget>("WorksheetProtection", {
  get: { Protected: (target) => sheetOf(target).protection !== undefined },
  actions: {
    Protect: ({ session, sheetId }, args) => {
      refusePassword(args, 1);
      // Excel has added by now what was asked for before.
      finishDrafts(session.drafts);
      must(session.model.protect(sheetId, allowances(args.options(0))));
    },
    Unprotect: ({ session, sheetId }, args) => {
      refusePassword(args, 0);
      must(session.model.unprotect(sheetId));
    },
  },
});

const known: readonly (keyof SheetProtection)[] = [
  "allowFormatColumns",
  "allowFormatRows",
  "allowFormatCells",
  "allowAutoFilter",
  "allowSort",
  "allowInsertRows",
  "allowDeleteRows",
];

function allowances(options: JsonObject): SheetProtection {
  const unknown = Object.keys(options).find((name) => !known.some((each) => each === name));
  if (unknown !== undefined) throw new NotImplementedError(`WorksheetProtectionOptions.${unknown}`);
  const named = known.filter((name) => name in options);
  return Object.fromEntries(named.map((name) => [name, flagValue(options[name] ?? null)]));
}

function refusePassword(args: Args, index: number): void {
  if (args.json(index) !== null) throw new NotImplementedError("a password of a sheet");
}
