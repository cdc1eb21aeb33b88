/** The number formats that files name by id alone (ECMA-376 part 1, 18.8.30); dates are stored in the American way and shown in the machine's. */
const BUILTIN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

const IDS: ReadonlyMap<string, number> = new Map([...BUILTIN].map(([id, code]) => [code, id]));

/** The code of a format, by its id, in a workbook that has some of its own; null for General and where the id stands for none. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | null {
  if (id === 0) return null;
  const code = own.get(id) ?? BUILTIN.get(id) ?? "General";
  return code === "General" ? null : code;
}

/** The id of a format that needs no entry of its own, or undefined. */
export const builtinFormatId = (code: string): number | undefined => IDS.get(code);
