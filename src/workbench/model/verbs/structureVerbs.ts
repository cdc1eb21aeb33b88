import type { StructureVerbs } from "../api/verbs";
import type { Core } from "../state/core";
import { labels } from "./labels";
import { lineVerbs } from "./lineVerbs";
import { mergeCells, unmergeCells } from "./mergeCells";
import { onRange } from "./onSheet";
import { outlineVerbs } from "./outlineVerbs";
import { sortRows } from "./sortRows";

/** Rows, columns and their outline; order and merging of cells. */
export const structureVerbs = (core: Core): StructureVerbs => ({
  ...lineVerbs(core),
  ...outlineVerbs(core),
  sort: (sheetId, range, options) =>
    onRange(core, { label: labels.sort, sheetId, range }, (sheet) =>
      sortRows(core, { sheet, range }, options),
    ),
  merge: (sheetId, range, across = false) =>
    onRange(core, { label: labels.merge, sheetId, range }, (sheet) =>
      mergeCells(core, { sheet, range }, across),
    ),
  unmerge: (sheetId, range) =>
    onRange(core, { label: labels.unmerge, sheetId, range }, (sheet) =>
      unmergeCells(core, { sheet, range }),
    ),
});
