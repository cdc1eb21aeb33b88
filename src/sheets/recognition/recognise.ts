import type { Plan } from "../../plan";
import { isSamePeriod, type Period } from "../../reporting";
import { bodyRows } from "./bodyRows";
import { isCodeColumn } from "./codeColumn";
import { columnKey, recogniseColumns } from "./columnRoles";
import { figureColumns } from "./figureColumns";
import { findHeaders, type HeaderBand } from "./findHeaders";
import { matchRows } from "./matchRows";
import { percentScale } from "./percentScale";
import { periodInWords } from "./periodInWords";
import type { RecognisedColumn, RecognisedTable, TableRole } from "./recognition";
import { recognisedRow } from "./recognisedRow";
import { rowFacts } from "./rowFacts";
import { textGrid, type TextGrid } from "./textGrid";
import type { TextMemory } from "./textMemory";
import type { CellRange } from "../a1";
import type { Grid } from "../grid";

/** What a sheet is read for, and what a person has said of its like before. */
export interface RecognitionRequest {
  readonly plan: Plan;
  readonly period?: Period;
  /** What texts said in earlier states of the sheet. */
  readonly memory?: TextMemory;
  /** What a person has said before of a table with this header. */
  readonly answersFor?: (header: TableHeader) => TableAnswers | undefined;
}

/** What a table is known by from period to period. */
export interface TableHeader {
  readonly fingerprint: string;
  /** Of its columns, ours apart. */
  readonly columnKeys: readonly string[];
}

/** What a person has said of a table: roles by column key, codes (null: none of the plan's) by row key. */
export interface TableAnswers {
  readonly columns: ReadonlyMap<string, readonly TableRole[]>;
  readonly rows: ReadonlyMap<string, string | null>;
}

/** Every table of a sheet that says what its rows are of, the one with most of the plan in it first. */
export function recogniseTables(
  grid: Grid,
  request: RecognitionRequest,
): readonly RecognisedTable[] {
  const sheet = textGrid(grid, request.memory);
  const bands = joined(findHeaders(sheet));
  const taken = new Set(bands.length > 1 ? bands.flatMap((each) => workRows(sheet, each)) : []);
  const tables = bands.map((table) => recogniseTable(sheet, { ...table, taken }, request));
  return tables.filter(({ rows }) => rows.length > 0).sort((a, b) => tableWorth(b) - tableWorth(a));
}

/** The table of that fingerprint on a sheet, as the answers for it alone make it; the sheet's other tables are left unanswered. */
export const recogniseOne = (
  grid: Grid,
  fingerprint: string,
  { answersFor, ...request }: RecognitionRequest,
): RecognisedTable | undefined =>
  recogniseTables(grid, {
    ...request,
    answersFor: (header) => (header.fingerprint === fingerprint ? answersFor?.(header) : undefined),
  }).find((table) => table.fingerprint === fingerprint);

/** The headers of a sheet's tables, from the top; of no table that holds anything, maybe. */
export const tableHeaders = (grid: Grid): readonly TableHeader[] =>
  joined(findHeaders(textGrid(grid))).map(({ band }) => headerOf(band));

/** How much of the plan a table holds. */
export const tableWorth = ({ rows }: RecognisedTable): number =>
  rows.reduce(
    (sum, { taskCode, question, confidence }) =>
      sum + (taskCode === null ? 0 : question ? 0.3 : confidence),
    0,
  );

interface TableBands {
  readonly band: HeaderBand;
  /** Headers of the same words further down, where the table goes on. */
  readonly again: readonly HeaderBand[];
  /** The first row of the next table. */
  readonly end: number;
}

/** A header that comes again belongs to the table that it heads already. */
function joined(bands: readonly HeaderBand[]): readonly TableBands[] {
  const tables: { band: HeaderBand; again: HeaderBand[]; end: number }[] = [];
  for (const band of bands) {
    const open = tables
      .filter(({ band: { left, right } }) => left <= band.right && band.left <= right)
      .at(-1);
    if (open && pathsOf(open.band) === pathsOf(band) && open.end === Infinity) {
      open.again.push(band);
      continue;
    }
    if (open) open.end = Math.min(open.end, band.rows[0] ?? Infinity);
    tables.push({ band, again: [], end: Infinity });
  }
  return tables;
}

const pathsOf = ({ paths }: HeaderBand): string => JSON.stringify([...paths]);

function recogniseTable(
  sheet: TextGrid,
  { band, again, end, taken }: TableBands & { readonly taken: ReadonlySet<number> },
  { plan, period: asked, answersFor }: RecognitionRequest,
): RecognisedTable {
  const header = headerOf(band);
  const answers = answersFor?.(header);
  const repeated = new Set(again.flatMap(({ rows }) => rows));
  const rows = bodyRows(sheet, band, end).filter((row) => !repeated.has(row));
  const year = asked?.year ?? Number(plan.startDate.slice(0, 4));
  const statedPeriod = periodAbove(sheet, band, { year, taken });
  const period = asked ?? statedPeriod;
  const columns = recogniseColumns(sheet, band, { rows, period, year, answers: answers?.columns });
  const figures = figureColumns(columns);
  const facts = rowFacts(sheet, rows, { columns, figures, plan, year });
  const matches = matchRows(facts, { plan, year, answers: answers?.rows });
  const scaled = rows.filter((_, at) => matches[at]?.kind !== "other");
  const scale = percentScale(sheet, figures, scaled);
  return {
    sheet: sheet.grid.sheet,
    headerRows: band.rows,
    range: rangeOf(band, rows),
    fingerprint: header.fingerprint,
    columns,
    percentScale: scale,
    rows: facts.flatMap((fact, at) => {
      const match = matches[at];
      return match ? [recognisedRow(sheet, { fact, match }, { columns, figures, scale })] : [];
    }),
    ...(period && { period }),
    ...(statedPeriod && { statedPeriod }),
    periodMissing: isPeriodMissing(columns, period),
  };
}

const rangeOf = (
  { rows: header, left, right }: HeaderBand,
  rows: readonly number[],
): CellRange => ({
  top: header[0] ?? 0,
  left,
  bottom: rows.at(-1) ?? header.at(-1) ?? 0,
  right,
});

/** What a table's header says, its columns in any order and of any month: next month's table of the same layout has it too. */
function headerOf({ paths }: HeaderBand): TableHeader {
  const columnKeys = [...paths.values()].filter((path) => !isCodeColumn(path)).map(columnKey);
  return { columnKeys, fingerprint: columnKeys.sort().join(" | ") };
}

/** The rows of a table that hold more than one thing, as a line of title between two tables does not. */
const workRows = (sheet: TextGrid, { band, end }: TableBands): readonly number[] =>
  bodyRows(sheet, band, end).filter((row) => {
    const texts = Array.from({ length: sheet.columnCount }, (_, column) => sheet.text(row, column));
    return texts.filter((text) => text !== "").length > 1;
  });

/** The period that the lines above the table name; what rows of other tables say of their work is none of it. */
function periodAbove(
  sheet: TextGrid,
  { rows }: HeaderBand,
  { year, taken }: { readonly year: number; readonly taken: ReadonlySet<number> },
): Period | undefined {
  const top = rows[0] ?? 0;
  const lines = sheet.filledRows.filter((each) => each < top && !taken.has(each));
  for (const row of lines.reverse()) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const plain = sheet.plain(row, column);
      const isDate = /ngay .{1,4}thang/.test(plain) || /so:? ?\d*\//.test(plain);
      const period = isDate ? undefined : periodInWords(plain, year);
      if (period && period.kind !== "year") return period;
    }
  }
  return undefined;
}

/** Columns name periods, and none of them is the wanted one. */
const isPeriodMissing = (
  columns: readonly RecognisedColumn[],
  period: Period | undefined,
): boolean => {
  const named = columns.filter(
    ({ roles, period: own }) => own && (roles.includes("numerator") || roles.includes("percent")),
  );
  return (
    period !== undefined &&
    named.length > 0 &&
    !named.some(({ period: own }) => own && isSamePeriod(own, period))
  );
};
