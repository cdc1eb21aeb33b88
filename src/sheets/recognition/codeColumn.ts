/** What stands above the column of a linked table in which we write the codes of its rows. */
export const CODE_HEAD = "Mã (Tiến độ)";

/** Whether a column with this header path is the one in which we write codes. */
export const isCodeColumn = (path: readonly string[]): boolean => path.at(-1) === CODE_HEAD;
