import {
  cellAddress,
  rangeAddress,
  type CellContent,
  type CellStyle,
  type SheetLayout,
  type StyledRange,
} from "../../sheets";

/** A plain table as an office makes it by hand: a head of names, a title, a bordered table under a header. */
export interface OfficeTable {
  readonly sheet: string;
  readonly tabColor?: string;
  /** The superior body and the body that made it, above the table at the left; the motto stands at the right. */
  readonly bodies: readonly [string, string];
  readonly title: string;
  readonly subtitle: string;
  readonly widths: readonly number[];
  /** One or two rows of header texts; null joins a cell to the one before it, or, in the second row, above it. */
  readonly header: readonly (readonly (string | null)[])[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Indices of `rows` that name a group or a total. */
  readonly boldRows: readonly number[];
  readonly columnStyles: readonly CellStyle[];
  /** Lines under the table. */
  readonly notes: readonly string[];
}

const font: CellStyle = { fontName: "Times New Roman", fontSize: 12 };
const line = { style: "thin", color: "#000000" } as const;
const boxed: CellStyle = { borders: { top: line, bottom: line, left: line, right: line } };
const centred: CellStyle = { horizontal: "center", vertical: "center", wrap: true };
/** The rows above the header: two of bodies and motto, a blank one, title, subtitle, a blank one. */
export const headRows = 6;

/** The sheet of a hand-made table. */
export function officeSheet(table: OfficeTable): SheetLayout {
  const last = table.widths.length - 1;
  const firstRow = headRows + table.header.length;
  const endRow = firstRow + table.rows.length - 1;
  return {
    name: table.sheet,
    tabColor: table.tabColor,
    content: [
      ...headContent(table, last),
      ...table.header,
      ...table.rows,
      [],
      ...table.notes.map((note) => [note]),
    ],
    styles: [
      { range: `A1:${cellAddress(endRow + 2 + table.notes.length, last)}`, style: font },
      ...headStyles(last),
      {
        range: area([headRows, 0], [firstRow - 1, last]),
        style: { ...centred, ...boxed, bold: true, fill: "#DDEBF7" },
      },
      {
        range: area([firstRow, 0], [endRow, last]),
        style: { ...boxed, vertical: "center", wrap: true },
      },
      ...table.columnStyles.map((style, column) => ({
        range: area([firstRow, column], [endRow, column]),
        style,
      })),
      ...table.boldRows.map((row) => ({
        range: area([firstRow + row, 0], [firstRow + row, last]),
        style: { bold: true },
      })),
      ...table.notes.map((_, index) => ({
        range: cellAddress(endRow + 2 + index, 0),
        style: { italic: true },
      })),
    ],
    columns: table.widths.map((width, columnIndex) => ({ columnIndex, width })),
    rows: [{ rowIndex: 3, height: 21 }],
    merges: [...headMerges(last), ...headerMerges(table.header)],
    rules: [],
    conditionalFormats: [],
    names: [],
    frozen: { rows: firstRow, columns: 0 },
  };
}

type RowAndColumn = readonly [row: number, column: number];

const area = ([top, left]: RowAndColumn, [bottom, right]: RowAndColumn): string =>
  rangeAddress({ top, left, bottom, right });

/** The column at which the right half of the head begins. */
const middleOf = (last: number): number => Math.ceil(last / 2);

function headContent(table: OfficeTable, last: number): readonly (readonly CellContent[])[] {
  const gap = Array.from({ length: middleOf(last) - 1 }, () => null);
  return [
    [table.bodies[0], ...gap, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [table.bodies[1], ...gap, "Độc lập - Tự do - Hạnh phúc"],
    [],
    [table.title],
    [table.subtitle],
    [],
  ];
}

function headStyles(last: number): readonly StyledRange[] {
  return [
    { range: area([0, 0], [1, last]), style: { horizontal: "center", bold: true } },
    { range: "A1", style: { bold: false } },
    { range: area([3, 0], [3, last]), style: { ...centred, bold: true, fontSize: 14 } },
    { range: area([4, 0], [4, last]), style: { horizontal: "center", italic: true } },
  ];
}

function headMerges(last: number): readonly string[] {
  const middle = middleOf(last);
  return [
    ...[0, 1].flatMap((row) => [
      area([row, 0], [row, middle - 1]),
      area([row, middle], [row, last]),
    ]),
    area([3, 0], [3, last]),
    area([4, 0], [4, last]),
  ];
}

/** Header cells joined across in the first row, and down where the second row has nothing of its own. */
function headerMerges(header: OfficeTable["header"]): readonly string[] {
  const [first = [], second] = header;
  return first.flatMap((text, column) => {
    if (text === null) return [];
    const end = first.findIndex((next, at) => at > column && next !== null);
    const right = end === -1 ? first.length - 1 : end - 1;
    if (right > column) return [area([headRows, column], [headRows, right])];
    return second && second[column] === null
      ? [area([headRows, column], [headRows + 1, column])]
      : [];
  });
}
