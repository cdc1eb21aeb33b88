import type { TallyEntry } from "../../consolidation";
import { figureText, periodWords, type Figure, type Place } from "../../reporting";
import { columnName } from "../a1";
import type { CellContent, CellStyle } from "../layout";
import { keyOf, unitOf, type DataRow } from "./dataRow";
import type { NameOf } from "./remarks";
import { COMPUTED_STYLE, figureStyle, RATE_STYLE, SHORT_STYLE, WORDS_STYLE } from "./style";
import {
  EXCLUSION_WORDS,
  ROW_KIND_WORDS,
  STANDING_WORDS,
  TASK_STANDING_WORDS,
  type DATA_HEADERS,
} from "./vocabulary";

export type DataRole = keyof typeof DATA_HEADERS;

/** Where a row stands, counted from 1, and how units are called. */
interface RowContext {
  readonly rowNumber: number;
  readonly nameOf: NameOf;
}

/** A column of the sheet of figures; its place is its place in DATA_COLUMNS. */
export interface DataColumn {
  readonly role: DataRole;
  /** Characters, as Excel shows it. */
  readonly width: number;
  readonly style: CellStyle;
  readonly content: (row: DataRow, context: RowContext) => CellContent;
}

/** The columns from left to right; words of others' files are text. */
export const DATA_COLUMNS: readonly DataColumn[] = [
  { role: "period", width: 14, style: SHORT_STYLE, content: ({ period }) => periodWords(period) },
  {
    role: "unit",
    width: 38,
    style: WORDS_STYLE,
    content: (row, { nameOf }) => nameOf(unitOf(row)),
  },
  { role: "kind", width: 10, style: SHORT_STYLE, content: ({ kind }) => ROW_KIND_WORDS[kind] },
  { role: "code", width: 14, style: SHORT_STYLE, content: ({ code }) => code },
  { role: "numerator", width: 14, style: figureStyle(0), content: numeratorContent },
  {
    role: "denominator",
    width: 14,
    style: figureStyle(0),
    content: (row) =>
      row.kind === "task" ? Number(row.isDue) : figureContent(entryOf(row)?.denominator),
  },
  {
    role: "rate",
    width: 10,
    style: RATE_STYLE,
    content: (row, { rowNumber }) => (row.kind === "task" ? null : rateFormula(rowNumber)),
  },
  {
    role: "standing",
    width: 20,
    style: COMPUTED_STYLE,
    content: (row) =>
      row.kind === "task"
        ? TASK_STANDING_WORDS[row.share.standing]
        : STANDING_WORDS[row.part.standing],
  },
  { role: "reason", width: 28, style: WORDS_STYLE, content: reasonContent },
  {
    role: "cumulativeNumerator",
    width: 14,
    style: figureStyle(0),
    content: (row) => figureContent(entryOf(row)?.cumulative?.numerator),
  },
  {
    role: "cumulativeDenominator",
    width: 14,
    style: figureStyle(0),
    content: (row) => figureContent(entryOf(row)?.cumulative?.denominator),
  },
  { role: "file", width: 34, style: WORDS_STYLE, content: (row) => placeOf(row)?.file ?? null },
  { role: "sheet", width: 22, style: WORDS_STYLE, content: (row) => placeOf(row)?.sheet ?? null },
  { role: "cells", width: 12, style: SHORT_STYLE, content: cellsContent },
  {
    role: "sentAt",
    width: 18,
    style: SHORT_STYLE,
    content: (row) => entryOf(row)?.sending?.sentAt ?? null,
  },
  {
    role: "version",
    width: 9,
    style: SHORT_STYLE,
    content: (row) => entryOf(row)?.sending?.version ?? null,
  },
  {
    role: "key",
    width: 12,
    style: { ...SHORT_STYLE, horizontal: "left", wrap: false, fontColor: "#7F7F7F" },
    content: keyOf,
  },
];

/** The 0-based index of the column of a role. */
export const dataColumnIndex = (role: DataRole): number =>
  DATA_COLUMNS.findIndex((column) => column.role === role);

/** The letters of the column of a role. */
export const dataColumn = (role: DataRole): string => columnName(dataColumnIndex(role));

/** What a row's formulas show, by column; null for constants. */
export const dataShown = (row: DataRow): readonly (string | number | null)[] =>
  DATA_COLUMNS.map(({ role }) => {
    if (role === "rate" && row.kind === "indicator") return rateShown(row);
    return role === "numerator" && row.kind === "task" ? Number(countsAsDone(row)) : null;
  });

const countsAsDone = (row: DataRow): boolean =>
  row.kind === "task" &&
  row.isDue &&
  TASK_STANDING_WORDS[row.share.standing].startsWith(TASK_STANDING_WORDS.complete);

function rateShown(row: DataRow): number | "" {
  const { numerator, denominator } = entryOf(row) ?? {};
  if (numerator?.kind !== "number" || denominator?.kind !== "number") return "";
  return denominator.value === 0 ? "" : numerator.value / denominator.value;
}

function numeratorContent(row: DataRow, { rowNumber }: RowContext): CellContent {
  if (row.kind === "indicator") return figureContent(entryOf(row)?.numerator);
  const done = TASK_STANDING_WORDS.complete;
  const isDone = `LEFT(${dataColumn("standing")}${rowNumber},${done.length})="${done}"`;
  return { formula: `IF(${isDone},${dataColumn("denominator")}${rowNumber},0)` };
}

function rateFormula(rowNumber: number): CellContent {
  const numerator = `${dataColumn("numerator")}${rowNumber}`;
  const denominator = `${dataColumn("denominator")}${rowNumber}`;
  return {
    formula: `IF(COUNT(${numerator},${denominator})=2,IF(${denominator}=0,"",${numerator}/${denominator}),"")`,
  };
}

function reasonContent(row: DataRow): CellContent {
  const isExcluded = row.kind === "indicator" && row.part.standing === "excluded";
  return isExcluded ? EXCLUSION_WORDS[row.part.reason] : null;
}

const entryOf = (row: DataRow): TallyEntry | undefined =>
  row.kind === "indicator" ? row.part.entry : undefined;

const placeOf = (row: DataRow): Place | undefined =>
  row.kind === "indicator" ? row.part.entry?.numerator.place : row.share.place;

function cellsContent(row: DataRow): string | null {
  const entry = entryOf(row);
  const places = entry ? [entry.numerator.place, entry.denominator.place] : [placeOf(row)];
  const cells = places.map((place) => place?.cell).filter((cell) => cell !== undefined);
  return cells.join("; ") || null;
}

function figureContent(figure: Figure | undefined): CellContent {
  if (!figure || figure.kind === "blank") return null;
  return figure.kind === "number" ? figure.value : figureText(figure);
}
