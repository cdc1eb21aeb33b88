import { cellAddress, rangeAddress } from "../a1";
import type {
  CellContent,
  CellStyle,
  ConditionalFormat,
  SheetLayout,
  StyledRange,
} from "../layout";
import {
  ALARM_STYLE,
  GOOD_STYLE,
  HEADER_STYLE,
  ROW_STYLE,
  SECTION_STYLE,
  SHEET_STYLE,
} from "../unitSheet/style";
import { rowHeight } from "../unitSheet/textHeight";
import { OUTLOOK_WORDS } from "./leaderWords";
import { COMPUTED_STYLE, RATE_STYLE, SHORT_STYLE, WORDS_STYLE } from "./style";

/** A line of the leaders' page: words across it, or cells of its table. */
export type LeaderLine =
  | { readonly kind: "heading" | "centred" | "band"; readonly text: string }
  | { readonly kind: "text"; readonly text: CellContent; readonly shown?: string }
  | { readonly kind: "header"; readonly cells: readonly CellContent[] }
  | {
      readonly kind: "row";
      readonly cells: readonly CellContent[];
      /** What its formulas show, as its cells stand; null for constants. */
      readonly shown: readonly (number | string | null)[];
    };

const COLUMNS: readonly { readonly width: number; readonly style: CellStyle }[] = [
  { width: 11, style: SHORT_STYLE },
  { width: 45, style: WORDS_STYLE },
  { width: 9.5, style: { ...RATE_STYLE, bold: true } },
  { width: 9.5, style: SHORT_STYLE },
  { width: 9.5, style: RATE_STYLE },
  { width: 9.5, style: RATE_STYLE },
  { width: 15, style: COMPUTED_STYLE },
];
const RIGHT = COLUMNS.length - 1;
const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);
const OUTLOOK = 6;

/** The lines as a sheet that prints on one A4 page. */
export function leaderLayout({
  name,
  names,
  lines,
}: {
  readonly name: string;
  readonly names: SheetLayout["names"];
  readonly lines: readonly LeaderLine[];
}): SheetLayout {
  return {
    name,
    content: lines.map((line) => ("cells" in line ? line.cells : [line.text])),
    results: lines.map(resultsOf),
    styles: [
      { range: across(0, lines.length - 1), style: SHEET_STYLE },
      ...lines.flatMap((line, rowIndex) => lineStyles(line, rowIndex)),
    ],
    columns: COLUMNS.map(({ width }, columnIndex) => ({ columnIndex, width })),
    rows: lines.map((line, rowIndex) => ({ rowIndex, height: heightOf(line) })),
    merges: lines.flatMap((line, rowIndex) => ("cells" in line ? [] : [across(rowIndex)])),
    rules: [],
    conditionalFormats: outlookFormats(lines),
    names,
    showGridlines: false,
    print: {
      orientation: "portrait",
      paper: "A4",
      fitToWidth: 1,
      fitToHeight: 1,
      printArea: across(0, lines.length - 1),
      margins: { top: 1.5, bottom: 1.5, left: 2, right: 1.5 },
      centerHorizontally: true,
    },
  };
}

function resultsOf(line: LeaderLine): readonly (string | number | null)[] {
  if (line.kind === "text") return [line.shown ?? null];
  return line.kind === "row" ? line.shown : [];
}

function lineStyles(line: LeaderLine, rowIndex: number): readonly StyledRange[] {
  const range = across(rowIndex);
  switch (line.kind) {
    case "heading":
      return [{ range, style: { bold: true, fontSize: 14, horizontal: "center" } }];
    case "centred":
      return [{ range, style: { horizontal: "center", wrap: true } }];
    case "band":
      return [{ range, style: { ...SECTION_STYLE, horizontal: "left" } }];
    case "text":
      return [{ range, style: { wrap: true, horizontal: "left", vertical: "top" } }];
    case "header":
      return [{ range, style: HEADER_STYLE }];
    case "row":
      return [
        { range, style: ROW_STYLE },
        ...COLUMNS.map(({ style }, column) => ({ range: cellAt(rowIndex, column), style })),
      ];
  }
}

/** The words of the last column call for attention, whatever they come to say when the page is drawn again. */
function outlookFormats(lines: readonly LeaderLine[]): readonly ConditionalFormat[] {
  const rows = lines.flatMap(({ kind }, rowIndex) => (kind === "row" ? [rowIndex] : []));
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return [];
  const range = rangeAddress({ top, bottom, left: OUTLOOK, right: OUTLOOK });
  const when = (words: string, style: ConditionalFormat["style"]): ConditionalFormat => ({
    range,
    formula: `${cellAddress(top, OUTLOOK)}="${words}"`,
    style,
  });
  return [
    when(OUTLOOK_WORDS.missed, ALARM_STYLE),
    when(OUTLOOK_WORDS.met, GOOD_STYLE),
    when(OUTLOOK_WORDS.atRisk, { bold: true }),
  ];
}

function heightOf(line: LeaderLine): number {
  if (line.kind === "heading") return 24;
  if (line.kind === "header") return 22;
  if (line.kind === "row") {
    const texts = COLUMNS.map(({ width }, column) => ({ text: textOf(line.cells[column]), width }));
    return rowHeight(texts);
  }
  const text = line.kind === "text" ? (line.shown ?? textOf(line.text)) : line.text;
  return rowHeight([{ text, width: WIDTH }]);
}

const textOf = (content: CellContent | undefined): string =>
  typeof content === "string" ? content : "";

const across = (top: number, bottom = top): string =>
  rangeAddress({ top, bottom, left: 0, right: RIGHT });

const cellAt = (rowIndex: number, column: number): string =>
  rangeAddress({ top: rowIndex, bottom: rowIndex, left: column, right: column });
