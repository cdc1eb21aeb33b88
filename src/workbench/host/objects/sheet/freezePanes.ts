import { ApiError } from "../../richApi/apiError";
import { defineType } from "../../richApi/members";
import { rangeOfAddress } from "../address";
import { must } from "../must";
import type { SheetTarget } from "../session";

/** WorksheetFreezePanes: the rows and columns that stay in sight. */
export const freezePanes = defineType<SheetTarget>("WorksheetFreezePanes", {
  actions: {
    FreezeAt: (target, args) => {
      const { top, left, bottom, right } = rangeOfAddress(args.text(0));
      if (top > 0 || left > 0) throw new ApiError("InvalidArgument");
      freeze(target, bottom + 1, right + 1);
    },
    FreezeRows: (target, args) => freeze(target, args.integer(0), 0),
    FreezeColumns: (target, args) => freeze(target, 0, args.integer(0)),
    Unfreeze: (target) => freeze(target, 0, 0),
  },
});

function freeze({ session, sheetId }: SheetTarget, rows: number, columns: number): void {
  must(session.model.freeze(sheetId, { rows, columns }));
}
