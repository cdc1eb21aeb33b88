import type { Part } from "../../consolidation";
import type { Figure } from "../../reporting";
import { columnName } from "../a1";
import type { CellContent, CellStyle } from "../layout";
import { COMPUTED_STYLE, figureStyle, RATE_STYLE, SHORT_STYLE, WORDS_STYLE } from "./style";
import type { DATA_HEADERS } from "./vocabulary";
import { EXCLUSION_WORDS, STANDING_WORDS } from "./vocabulary";

/** One unit's figures for one indicator in one period. */
export interface DataRow {
  readonly periodName: string;
  readonly unitName: string;
  readonly code: string;
  readonly part: Part;
}

type DataRole = keyof typeof DATA_HEADERS;

/** A column of the sheet of figures; its place is its place in DATA_COLUMNS. `rowNumber` counts from 1. */
export interface DataColumn {
  readonly role: DataRole;
  /** Characters, as Excel shows it. */
  readonly width: number;
  readonly style: CellStyle;
  readonly content: (row: DataRow, rowNumber: number) => CellContent;
}

/** The columns from left to right; words of others' files are text. */
export const DATA_COLUMNS: readonly DataColumn[] = [
  { role: "period", width: 14, style: SHORT_STYLE, content: ({ periodName }) => periodName },
  { role: "unit", width: 38, style: WORDS_STYLE, content: ({ unitName }) => unitName },
  { role: "code", width: 14, style: SHORT_STYLE, content: ({ code }) => code },
  {
    role: "numerator",
    width: 14,
    style: figureStyle(0),
    content: ({ part }) => figureContent(part.entry?.numerator),
  },
  {
    role: "denominator",
    width: 14,
    style: figureStyle(0),
    content: ({ part }) => figureContent(part.entry?.denominator),
  },
  { role: "rate", width: 10, style: RATE_STYLE, content: (_, rowNumber) => rateFormula(rowNumber) },
  {
    role: "standing",
    width: 19,
    style: COMPUTED_STYLE,
    content: ({ part }) => STANDING_WORDS[part.standing],
  },
  {
    role: "reason",
    width: 28,
    style: WORDS_STYLE,
    content: ({ part }) => (part.standing === "excluded" ? EXCLUSION_WORDS[part.reason] : null),
  },
  {
    role: "file",
    width: 34,
    style: WORDS_STYLE,
    content: ({ part }) => part.entry?.numerator.place.file ?? null,
  },
  {
    role: "sheet",
    width: 22,
    style: WORDS_STYLE,
    content: ({ part }) => part.entry?.numerator.place.sheet ?? null,
  },
  { role: "cells", width: 12, style: SHORT_STYLE, content: ({ part }) => cellsOf(part) },
];

/** The letters of the column of a role. */
export const dataColumn = (role: DataRole): string =>
  columnName(DATA_COLUMNS.findIndex((column) => column.role === role));

/** The quotient that a row's formula shows, "" where there is none. */
export function rowRate({ part: { entry } }: DataRow): number | "" {
  const [numerator, denominator] = [entry?.numerator, entry?.denominator];
  if (numerator?.kind !== "number" || denominator?.kind !== "number") return "";
  return denominator.value === 0 ? "" : numerator.value / denominator.value;
}

function rateFormula(rowNumber: number): CellContent {
  const numerator = `${dataColumn("numerator")}${rowNumber}`;
  const denominator = `${dataColumn("denominator")}${rowNumber}`;
  return {
    formula: `IF(COUNT(${numerator},${denominator})=2,IF(${denominator}=0,"",${numerator}/${denominator}),"")`,
  };
}

function figureContent(figure: Figure | undefined): CellContent {
  switch (figure?.kind) {
    case undefined:
    case "blank":
      return null;
    case "number":
      return figure.value;
    case "cellError":
      return figure.error;
    case "notOccurring":
    case "ambiguous":
    case "unreadable":
      return figure.text;
  }
}

function cellsOf({ entry }: Part): string | null {
  const cells = [entry?.numerator.place.cell, entry?.denominator.place.cell];
  return cells.filter((cell) => cell !== undefined).join("; ") || null;
}
