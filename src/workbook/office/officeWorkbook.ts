import type { Workbook } from "../workbook";
import { apply } from "./apply";
import { goTo } from "./goTo";
import { inspect } from "./inspect";
import { readSheets } from "./readSheets";
import { watch } from "./watch";

/** The workbook that is open in Excel. */
export const officeWorkbook = (): Workbook => ({
  inspect,
  readSheets,
  apply,
  goTo,
  watch,
});
