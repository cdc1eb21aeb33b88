/** Where something stands, as people write it: sheet name and A1 address, and the file where it is not the open workbook. */
export interface Place {
  readonly file?: string;
  readonly sheet: string;
  readonly cell?: string;
}

export type Severity = "error" | "warning" | "note";

/** A finding: what (`code`), how grave, where, and the figures its sentence needs; no prose. */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: Readonly<Record<string, string | number>>;
}
