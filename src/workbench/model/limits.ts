/** The size of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The longest text and the longest formula of a cell. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;
