import { DAYS_TO_1904, isCellError } from "../../shared";
import { textKey } from "../../vietnamese";
import type { Grid } from "../grid";
import { INPUT_ROLES } from "./columns";
import type { TablePosition } from "./findTable";
import type { RowAnswers } from "./request";
import type { ColumnRole } from "../vocabulary";
import type { KeptRow } from "./rows";
import { strayKind } from "./strayRow";
import { isPartsFormula } from "./sumFormulas";
import { tableRow, type TableRow } from "./tableRow";

/** What officers typed in a sheet, as it stands, by code; and the rows that none of the codes looked for claims. */
export interface SheetAnswers {
  readonly answers: Readonly<Record<string, RowAnswers>>;
  readonly kept: readonly Omit<KeptRow, "kind">[];
  /** Whether all rows to be kept stand below those of the codes already. */
  readonly isKeptBelow: boolean;
}

/** Reads every input cell of a table, by the codes that a new drawing of it will have; rows with a heading's code hold none. */
export function readAnswers(
  grid: Grid,
  table: TablePosition,
  { codes, headings }: { readonly codes: readonly string[]; readonly headings: readonly string[] },
): SheetAnswers {
  const isHeading = new Set(headings.map(textKey));
  const wanted = new Map(codes.map((code) => [textKey(code), code]));
  const answers: Record<string, RowAnswers> = {};
  const kept: Omit<KeptRow, "kind">[] = [];
  let isKeptBelow = true;
  for (let rowIndex = table.headerRow + 1; rowIndex < grid.values.length; rowIndex += 1) {
    const row = tableRow(grid, table, rowIndex);
    const key = textKey(row.text("code").text);
    const code = wanted.get(key);
    if (code !== undefined && !(code in answers)) {
      answers[code] = answersIn(row);
      isKeptBelow &&= kept.length === 0;
    } else if (strayKind(row) && !isHeading.has(key)) {
      kept.push({
        code: row.text("code").text,
        title: row.text("title").text,
        answers: answersIn(row),
      });
    }
  }
  return { answers, kept, isKeptBelow };
}

function answersIn(row: TableRow): RowAnswers {
  const typed = INPUT_ROLES.filter((role) => !isPartsFormula(row.formula(role))).map(
    (role) => [role, typedIn(row, role)] as const,
  );
  return Object.fromEntries(typed.filter(([, value]) => value !== null));
}

/** A day is told by the date system that layouts count by, whatever the sheet's own is. */
function typedIn({ value: valueOf, date1904 }: TableRow, role: ColumnRole): string | number | null {
  const value = valueOf(role);
  if (typeof value === "number" && role === "completed" && date1904) return value + DAYS_TO_1904;
  if (value === null || value === "") return null;
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
