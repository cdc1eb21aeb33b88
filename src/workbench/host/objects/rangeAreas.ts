import type { CellRange } from "../../../sheets";
import { defineType } from "../richApi/members";
import { addressOfRange, quotedSheet } from "./address";
import { sheetOf, type SheetTarget } from "./session";

/** RangeAreas: several rectangles of one sheet. */
export const rangeAreas = defineType<SheetTarget & { readonly areas: readonly CellRange[] }>(
  "RangeAreas",
  {
    get: {
      Address: (target) => {
        const sheet = quotedSheet(sheetOf(target).name);
        return target.areas.map((area) => `${sheet}!${addressOfRange(area)}`).join(",");
      },
    },
  },
);
