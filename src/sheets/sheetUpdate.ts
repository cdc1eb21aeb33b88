import { cellText } from "../shared";
import { textKey } from "../vietnamese";
import type { Grid } from "./grid";
import type { SheetLayout } from "./layout";
import { unitSheet } from "./unitSheet";
import { columnOf } from "./unitSheet/columns";
import { findTable, type TablePosition } from "./unitSheet/findTable";
import { readAnswers } from "./unitSheet/readAnswers";
import { tagOf, type UnitSheetRequest } from "./unitSheet/request";
import { sheetRows } from "./unitSheet/rows";
import { tableRow } from "./unitSheet/tableRow";
import { LAYOUT_VERSION, type SheetTag } from "./sheetTag";
import type { ColumnRole } from "./vocabulary";

/** What drawing a unit's sheet anew, by the present plan and layout, would change; what officers typed moves along by its code. */
export interface SheetUpdate {
  /** The new drawing, under the sheet's present name, and what it will be marked as. */
  readonly layout: SheetLayout;
  readonly tag: SheetTag;
  /** Codes of rows that are new, and of rows whose title, role, deadline or target reads otherwise now. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Codes, or titles, of rows that are none of the unit's work any more: they are kept below the table. */
  readonly kept: readonly string[];
  /** Nothing would change. */
  readonly isCurrent: boolean;
}

/** The update of a sheet that was read, or undefined where its table can't be found. */
export function sheetUpdate(
  grid: Grid,
  tag: SheetTag,
  given: Pick<UnitSheetRequest, "plan" | "events">,
): SheetUpdate | undefined {
  const table = findTable(grid);
  if (!table) return undefined;
  const { unitId, period, regime } = tag;
  const request: UnitSheetRequest = { ...given, unitId, period, regime };
  const rows = sheetRows(request).filter(({ kind }) => kind !== "section");
  const codes = rows.map(({ code }) => code);
  const headings = given.plan.sections.map(({ code }) => code);
  const { answers, kept, isKeptBelow } = readAnswers(grid, table, { codes, headings });
  const layout = { ...unitSheet({ ...request, answers, kept }), name: grid.sheet };
  const added = codes.filter((code) => !(code in answers));
  const changed = changedRows(grid, table, layout).filter((code) => code in answers);
  const isCurrent =
    tag.layoutVersion === LAYOUT_VERSION && isKeptBelow && added.length + changed.length === 0;
  return {
    layout,
    tag: tagOf(request),
    added,
    changed,
    kept: kept.map(({ code, title }) => code || title),
    isCurrent,
  };
}

/** The columns that we print and officers leave alone. */
const PRINTED: readonly ColumnRole[] = ["title", "role", "deadline", "target"];

/** Codes of the rows that read otherwise in a new drawing. */
function changedRows(grid: Grid, table: TablePosition, layout: SheetLayout): readonly string[] {
  const printed = new Map(
    layout.content.map((row) => [textKey(wordsOf(row[columnOf("code")])), row] as const),
  );
  return grid.values.flatMap((_, rowIndex) => {
    const row = tableRow(grid, table, rowIndex);
    const { text: code } = row.text("code");
    const drawn = rowIndex > table.headerRow && code ? printed.get(textKey(code)) : undefined;
    const isSame = PRINTED.every(
      (role) => !drawn || !row.has(role) || row.text(role).text === wordsOf(drawn[columnOf(role)]),
    );
    return isSame ? [] : [code.trim()];
  });
}

const wordsOf = (content: SheetLayout["content"][number][number] | undefined): string =>
  typeof content === "object" ? "" : cellText(content ?? null);
