import type { CellStyle, PrintSetup } from "../layout";

/** A4 across, as wide as the page, with the header row on every page and the page's number below. */
export const provincePrint = (headerRowIndex: number): PrintSetup => ({
  orientation: "landscape",
  paper: "A4",
  fitToWidth: 1,
  repeatRows: `${headerRowIndex + 1}:${headerRowIndex + 1}`,
  margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1 },
  centerFooter: "&P/&N",
  centerHorizontally: true,
});

/** The looks of a figure: by thousands, with decimals only where it has some. */
export const figureStyle = (value: number): CellStyle => ({
  horizontal: "right",
  numberFormat: Number.isInteger(value) ? "#,##0" : "#,##0.0###",
});

/** The looks of a rate. */
export const RATE_STYLE: CellStyle = { horizontal: "right", numberFormat: "0.00%" };

/** The looks of words, which stay text whatever they look like. */
export const WORDS_STYLE: CellStyle = { horizontal: "left", wrap: true, numberFormat: "@" };

/** The looks of a code or a short word, which stays text. */
export const SHORT_STYLE: CellStyle = { horizontal: "center", wrap: true, numberFormat: "@" };

/** The looks of a short word that a formula gives. */
export const COMPUTED_STYLE: CellStyle = { horizontal: "center", wrap: true };
