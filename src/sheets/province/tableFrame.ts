import { rangeAddress } from "../a1";
import type { CellContent, CellStyle, RowFormat, SheetLayout, StyledRange } from "../layout";
import {
  HEADER_STYLE,
  MUTED_STYLE,
  ROW_STYLE,
  SECTION_STYLE,
  SHEET_STYLE,
} from "../unitSheet/style";
import { rowHeight } from "../unitSheet/textHeight";
import { provincePrint } from "./style";

/** The 0-based row of the header of a table with a heading, a title and a period above it. */
export const FRAME_HEADER = 4;

/** A column of a table: its header, its width in characters, its cells' looks. */
export interface FrameColumn {
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly hidden?: boolean;
}

/** A row of a table and what its formulas show; a heading row stands out from the others. */
export interface FrameRow {
  readonly content: readonly CellContent[];
  readonly shown?: readonly (string | number | null)[];
  readonly isHeading?: boolean;
}

/** A table with its heading lines above and its notes below. */
export interface Frame {
  readonly name: string;
  /** The Excel table's name in the workbook; its headers never change, so that it can be brought up to date. */
  readonly table: string;
  /** Three lines: what it is, of which plan, for which period. */
  readonly lines: readonly [string, string, string];
  readonly columns: readonly FrameColumn[];
  /** Words above the headers that change from period to period. */
  readonly bands?: readonly CellContent[];
  readonly rows: readonly FrameRow[];
  readonly notes: readonly string[];
  readonly names: SheetLayout["names"];
  readonly frozenColumns: number;
}

/** The sheet of a table: a heading, the table, its notes, on A4 across. */
export function framedSheet(frame: Frame): SheetLayout {
  const { name, table, lines, columns, bands = [], rows, notes, names, frozenColumns } = frame;
  const right = columns.length - 1;
  const first = FRAME_HEADER + 1;
  const notesTop = first + rows.length + 1;
  const across = (top: number, bottom = top) => rangeAddress({ top, bottom, left: 0, right });
  return {
    name,
    content: [
      ...lines.map((line) => [line]),
      bands,
      columns.map(({ header }) => header),
      ...rows.map(({ content }) => content),
      [],
      ...notes.map((note) => [note]),
    ],
    results: [[], [], [], [], [], ...rows.map(({ shown = [] }) => shown)],
    styles: frameStyles(frame, notesTop),
    columns: columns.map(({ width, hidden }, columnIndex) => ({
      columnIndex,
      width,
      ...(hidden && { hidden }),
    })),
    rows: [...headHeights(frame), ...rowHeights(frame, first), ...noteHeights(frame, notesTop)],
    merges: [0, 1, 2, ...notes.map((_, index) => notesTop + index)].map((row) => across(row)),
    rules: [],
    conditionalFormats: [],
    names,
    tables: [
      {
        name: table,
        range: across(FRAME_HEADER, FRAME_HEADER + Math.max(rows.length, 1)),
        style: "TableStyleLight1",
      },
    ],
    frozen: { rows: first, columns: frozenColumns },
    showGridlines: false,
    print: provincePrint(FRAME_HEADER),
  };
}

function frameStyles({ columns, rows, notes }: Frame, notesTop: number): readonly StyledRange[] {
  const right = columns.length - 1;
  const first = FRAME_HEADER + 1;
  const last = first + rows.length - 1;
  const across = (top: number, bottom: number, style: CellStyle): StyledRange => ({
    range: rangeAddress({ top, bottom, left: 0, right }),
    style,
  });
  return [
    across(0, notesTop + notes.length - 1, SHEET_STYLE),
    across(0, 0, { bold: true, fontSize: 14, horizontal: "center" }),
    across(1, 2, { horizontal: "center", wrap: true }),
    across(FRAME_HEADER - 1, FRAME_HEADER - 1, BAND_STYLE),
    across(FRAME_HEADER, FRAME_HEADER, HEADER_STYLE),
    ...(rows.length > 0
      ? [
          across(first, last, ROW_STYLE),
          ...columns.map(({ style }, column) => ({
            range: rangeAddress({ top: first, bottom: last, left: column, right: column }),
            style,
          })),
        ]
      : []),
    ...rows.flatMap(({ isHeading }, index) =>
      isHeading ? [across(first + index, first + index, HEADING_ROW_STYLE)] : [],
    ),
    across(notesTop, notesTop + notes.length - 1, {
      ...MUTED_STYLE,
      italic: true,
      wrap: true,
      horizontal: "left",
    }),
  ];
}

const BAND_STYLE: CellStyle = { bold: true, horizontal: "center", wrap: true, numberFormat: "@" };

const HEADING_ROW_STYLE: CellStyle = { bold: true, fill: SECTION_STYLE.fill ?? "#EEF3F9" };

const widthOf = ({ columns }: Frame): number =>
  columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);

const headHeights = (frame: Frame): readonly RowFormat[] => [
  { rowIndex: 0, height: 24 },
  { rowIndex: 1, height: rowHeight([{ text: frame.lines[1], width: widthOf(frame) }]) },
  { rowIndex: 2, height: 18 },
  { rowIndex: FRAME_HEADER - 1, height: frame.bands ? bandHeight(frame.bands, frame) : 6 },
  {
    rowIndex: FRAME_HEADER,
    height: rowHeight(frame.columns.map(({ header, width }) => ({ text: header, width }))) + 6,
  },
];

const bandHeight = (bands: readonly CellContent[], { columns }: Frame): number =>
  rowHeight(
    columns.map(({ width }, column) => {
      const text = bands[column];
      return { text: typeof text === "string" ? text : "", width };
    }),
  );

const rowHeights = ({ columns, rows }: Frame, first: number): readonly RowFormat[] =>
  rows.map(({ content, shown = [] }, index) => ({
    rowIndex: first + index,
    height: rowHeight(
      columns.flatMap(({ width, style, hidden }, column) => {
        const text = shown[column] ?? content[column];
        return style.wrap && !hidden && typeof text === "string" ? [{ text, width }] : [];
      }),
    ),
  }));

const noteHeights = (frame: Frame, top: number): readonly RowFormat[] =>
  frame.notes.map((note, index) => ({
    rowIndex: top + index,
    height: rowHeight([{ text: note, width: widthOf(frame) }]),
  }));
