import { ok } from "../../shared";
import type { Workbook } from "../workbook";
import { attempt } from "./attempt";
import { rangeOf } from "./step";

/** Shows a sheet, and selects a cell there where one is given. */
export const goTo: Workbook["goTo"] = ({ sheet: name, cell }) =>
  attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    if (cell !== undefined) rangeOf(sheet, cell).select();
    await context.sync();
    return ok(undefined);
  });
