import type { SheetLayout } from "../../src/sheets";

/** A sheet with nothing but cells, or with what is `given` besides. */
export const aPlainSheet = (
  name: string,
  content: SheetLayout["content"] = [],
  given: Partial<SheetLayout> = {},
): SheetLayout => ({
  name,
  content,
  styles: [],
  columns: [],
  rows: [],
  merges: [],
  rules: [],
  conditionalFormats: [],
  names: [],
  ...given,
});
