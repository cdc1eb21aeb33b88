/** The texts of a workbook that its cells refer to by number. */
export interface SharedTexts {
  /** The text of a number; undefined where there is none. */
  readonly text: (index: number) => string | undefined;
  /** Whether a text has letters of several looks. */
  readonly isRich: (index: number) => boolean;
}
