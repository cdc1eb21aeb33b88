/** What the formats of a workbook's cells tell besides colours and lines. */
export interface CellFormats {
  /** The number format of a cell format, or null where it is General. */
  readonly numberFormat: (cellFormat: number) => string | null;
  /** The font's name of a cell format, or null where none is given. */
  readonly fontName: (cellFormat: number) => string | null;
}
