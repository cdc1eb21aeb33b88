import { isCellError } from "../../../../shared";
import type { Json } from "../../json";
import { defineType } from "../../richApi/members";
import type { BookTarget } from "./worksheetCollection";

/** FunctionResult: what a function of the sheet answered. */
const functionResult = defineType<{ readonly value: Json; readonly error: string }>(
  "FunctionResult",
  { get: { Value: ({ value }) => value, Error: ({ error }) => error } },
);

/** Functions: the functions of a sheet, called by an add-in. */
export const functions = defineType<BookTarget>("Functions", {
  finders: {
    Date: ({ session: { model } }, args) => {
      const formula = `DATE(${args.integer(0)},${args.integer(1)},${args.integer(2)})`;
      const at = { sheetId: model.activeSheet.id, cell: { rowIndex: 0, columnIndex: 0 } };
      const value = model.evaluate(formula, at);
      return value !== null && isCellError(value)
        ? functionResult.of({ value: null, error: value.error })
        : functionResult.of({ value, error: "" });
    },
  },
});
