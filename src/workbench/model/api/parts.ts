import type { Border, CellStyle } from "../../../sheets";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** A name for a formula, of the workbook or of one sheet. `formula` is English, without "=". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** A row or a column; `size` is points for a row and characters of the default font for a column, absent = the default. */
export interface LineFormat {
  readonly size?: number;
  readonly hidden?: boolean;
  /** 0 to 7. */
  readonly outlineLevel?: number;
  /** On the summary line of a group that is folded. */
  readonly collapsed?: boolean;
  /** The format of its cells that have none of their own. */
  readonly style?: CellStyle;
}

/** A custom XML part of the workbook. */
export interface CustomXmlPart {
  /** E.g. "{00000000-0001-0000-0000-00000000000A}". */
  readonly id: string;
  /** The namespace of its root element, "" where it has none. */
  readonly namespace: string;
  readonly xml: string;
}

/** Changes to a style: what is absent stays, null takes a property away; borders count side by side. */
export type StylePatch = {
  readonly [K in Exclude<keyof CellStyle, "borders">]?: CellStyle[K] | null;
} & {
  readonly borders?: { readonly [S in BorderSide]?: Border | null } | null;
};

export type BorderSide = "top" | "bottom" | "left" | "right";

export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";
