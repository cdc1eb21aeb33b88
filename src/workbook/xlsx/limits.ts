/** How much a file may ask of us before it is refused as too large. */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Parts in the package. */
  readonly parts: number;
  /** Bytes of one part once unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts once unpacked. */
  readonly packageBytes: number;
  /** Cells of the rectangle from A1 to a sheet's last filled cell. */
  readonly cells: number;
}

/** Wide enough for any workbook an official keeps, narrow enough for a browser tab. */
export const DEFAULT_LIMITS: XlsxLimits = {
  fileBytes: 100 * 2 ** 20,
  parts: 20_000,
  partBytes: 256 * 2 ** 20,
  packageBytes: 768 * 2 ** 20,
  cells: 8_000_000,
};

/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;

/** Columns of an Excel sheet. */
export const MAX_COLUMNS = 16_384;
