/** The size of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The longest text and the longest formula of a cell. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/** The serial number (1900 system) after that of the last day of Excel's calendar, 9999-12-31. */
export const END_OF_DAYS = 2_958_466;
