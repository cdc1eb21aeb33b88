import { cellText } from "../shared";
import { textKey } from "../vietnamese";
import { inDateSystem } from "./dateSystem";
import type { Grid } from "./grid";
import type { CellContent, SheetLayout } from "./layout";
import { unitSheet } from "./unitSheet";
import { columnOf } from "./unitSheet/columns";
import { findTable, type TablePosition } from "./unitSheet/findTable";
import { readAnswers } from "./unitSheet/readAnswers";
import { tagOf, type UnitSheetRequest } from "./unitSheet/request";
import { sheetRows } from "./unitSheet/rows";
import { isPartsFormula } from "./unitSheet/sumFormulas";
import { tableRow, type TableRow } from "./unitSheet/tableRow";
import { LAYOUT_VERSION, type SheetTag } from "./sheetTag";
import type { ColumnRole } from "./vocabulary";

/** What drawing a unit's sheet anew, by the present plan and layout, would change; what officers typed moves along by its code. */
export interface SheetUpdate {
  /** The new drawing, under the sheet's present name and by its workbook's date system, and what it will be marked as. */
  readonly layout: SheetLayout;
  readonly tag: SheetTag;
  /** Codes of rows that are new, and of rows whose title, role, deadline or target reads otherwise now. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Codes, or titles, of rows that are none of the unit's work any more: they are kept below the table. */
  readonly kept: readonly string[];
  /** The plan is called otherwise than the sheet prints. */
  readonly isRetitled: boolean;
  /** Cumulative figures, those of a longer period, or assessments would look at other sheets than now. */
  readonly looksAnew: boolean;
  /** Nothing would change. */
  readonly isCurrent: boolean;
}

/** The update of a sheet that was read, or undefined where its table can't be found. */
export function sheetUpdate(
  grid: Grid,
  tag: SheetTag,
  given: Pick<UnitSheetRequest, "plan" | "events" | "others">,
): SheetUpdate | undefined {
  const table = findTable(grid);
  if (!table) return undefined;
  const { unitId, period, regime } = tag;
  const request: UnitSheetRequest = { ...given, unitId, period, regime };
  const rows = sheetRows(request).filter(({ kind }) => kind !== "section");
  const codes = rows.map(({ code }) => code);
  const headings = given.plan.sections.map(({ code }) => code);
  const { answers, kept, isKeptBelow } = readAnswers(grid, table, { codes, headings });
  const drawn = { ...unitSheet({ ...request, answers, kept }), name: grid.sheet };
  const layout = inDateSystem(drawn, grid.date1904);
  const added = codes.filter((code) => !(code in answers));
  const pairs = rowPairs(grid, table, layout);
  const changed = changedRows(pairs).filter((code) => code in answers);
  const looksAnew = looksOtherwise(pairs);
  const isRetitled = !grid.values
    .slice(0, table.headerRow)
    .some((row) => row.includes(given.plan.title));
  const isCurrent =
    tag.layoutVersion === LAYOUT_VERSION &&
    isKeptBelow &&
    !isRetitled &&
    !looksAnew &&
    added.length + changed.length === 0;
  return {
    layout,
    tag: tagOf(request),
    added,
    changed,
    kept: kept.map(({ code, title }) => code || title),
    isRetitled,
    looksAnew,
    isCurrent,
  };
}

/** The columns that we print and officers leave alone. */
const PRINTED: readonly ColumnRole[] = ["title", "role", "deadline", "target"];

/** A row of the sheet as it stands, and as it is drawn anew. */
interface RowPair {
  readonly code: string;
  readonly row: TableRow;
  readonly drawn: readonly CellContent[];
}

/** The rows that a new drawing holds too. */
function rowPairs(grid: Grid, table: TablePosition, layout: SheetLayout): readonly RowPair[] {
  const printed = new Map(
    layout.content.map((row) => [textKey(wordsOf(row[columnOf("code")])), row] as const),
  );
  return grid.values.flatMap((_, rowIndex) => {
    const row = tableRow(grid, table, rowIndex);
    const code = row.text("code").text.trim();
    const drawn = rowIndex > table.headerRow && code ? printed.get(textKey(code)) : undefined;
    return drawn ? [{ code, row, drawn }] : [];
  });
}

/** Codes of the rows that read otherwise in a new drawing. */
const changedRows = (pairs: readonly RowPair[]): readonly string[] =>
  pairs
    .filter(({ row, drawn }) =>
      PRINTED.some(
        (role) => row.has(role) && row.text(role).text !== wordsOf(drawn[columnOf(role)]),
      ),
    )
    .map(({ code }) => code);

/** Whether some row's formulas look at other sheets than those of a new drawing; what an officer typed over a sum stays. */
const looksOtherwise = (pairs: readonly RowPair[]): boolean =>
  pairs.some(({ row, drawn }) =>
    LOOKING.some((role) => {
      const content = drawn[columnOf(role)];
      const due = typeof content === "object" && content !== null ? content.formula : "";
      const isTyped = role === "denominator" && !isPartsFormula(row.formula(role));
      if (isTyped) return due !== "" && row.text(role).text.trim() === "";
      return sheetsIn(row.formula(role) ?? "") !== sheetsIn(due);
    }),
  );

/** The columns whose formulas look at other sheets. */
const LOOKING: readonly ColumnRole[] = ["denominator", "cumulativeDenominator", "assessment"];

/** The names of the sheets that a formula looks at, in a fixed order. */
const sheetsIn = (formula: string): string =>
  [...new Set(formula.match(/'(?:[^']|'')+'!/g) ?? [])].sort().join("");

const wordsOf = (content: CellContent | undefined): string =>
  typeof content === "object" ? "" : cellText(content ?? null);
