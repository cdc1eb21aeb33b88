import type { SheetProtection } from "../layout";

/** What officers may still do to a unit's sheet besides typing in its input cells. */
export const UNIT_SHEET_PROTECTION: SheetProtection = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  allowSort: true,
};
