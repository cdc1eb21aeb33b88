/** A formula as a cell keeps it; a follower of a shared one has no text of its own. */
export interface StoredFormula {
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** The number that a shared formula's cells have in common. */
  readonly shared?: string;
  /** The cells that a shared or array formula covers, on its first cell. */
  readonly range?: string;
}

/** A cell as stored. One record serves for all cells of a scan: who keeps anything copies it. */
export interface StoredCell {
  rowIndex: number;
  columnIndex: number;
  style: number;
  /** "n" number, "s" shared string, "str" text of a formula, "inlineStr", "b", "e", "d". */
  type: string;
  /** The characters of `v`. */
  value: string | undefined;
  /** The text of `is`. */
  inline: string | undefined;
  /** The letters of `is` have several looks. */
  isRich: boolean;
  formula: StoredFormula | undefined;
  /** Offsets of the cell's element. */
  start: number;
  end: number;
}
