import {
  parseFigure,
  parseStatus,
  type IndicatorRecord,
  type TaskRecord,
  type TextEntry,
  type UnitReport,
} from "../../src/reporting";
import type { CellValue } from "../../src/shared";

const SHEET = "KH 06-2023";
const at = (cell: string) => ({ sheet: SHEET, cell });

/** A unit's report of June 2023 by decree 09, empty unless told otherwise. */
export const aReport = (given: Partial<UnitReport> = {}): UnitReport => ({
  planId: "ke-hoach-thu",
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  place: { sheet: SHEET },
  tasks: [],
  indicators: [],
  ...given,
});

/** A task's record in a row (1-based) of the sheet: status in G, completed in H, evidence in M. */
export const aTaskRecord = (
  code: string,
  rowNumber: number,
  {
    status = null,
    evidence = "",
    ...given
  }: Partial<Omit<TaskRecord, "status" | "evidence">> & {
    readonly status?: CellValue;
    readonly evidence?: string;
  } = {},
): TaskRecord => ({
  code,
  role: "lead",
  status: parseStatus(status, at(`G${rowNumber}`)),
  completed: typed("", `H${rowNumber}`),
  evidence: typed(evidence, `M${rowNumber}`),
  difficulty: typed("", `N${rowNumber}`),
  note: typed("", `O${rowNumber}`),
  ...given,
});

/** An indicator's record in a row (1-based) of the sheet: numerator in I, denominator in J. */
export const anIndicatorRecord = (
  code: string,
  rowNumber: number,
  [numerator, denominator]: readonly [CellValue, CellValue],
  given: Partial<IndicatorRecord> = {},
): IndicatorRecord => ({
  code,
  role: "lead",
  numerator: parseFigure(numerator, at(`I${rowNumber}`)),
  denominator: parseFigure(denominator, at(`J${rowNumber}`)),
  evidence: typed("", `M${rowNumber}`),
  difficulty: typed("", `N${rowNumber}`),
  note: typed("", `O${rowNumber}`),
  ...given,
});

/** An indicator's cumulative figures, in S and T of a row. */
export const cumulative = (
  rowNumber: number,
  [numerator, denominator]: readonly [CellValue, CellValue],
): Pick<IndicatorRecord, "cumulative"> => ({
  cumulative: {
    numerator: parseFigure(numerator, at(`S${rowNumber}`)),
    denominator: parseFigure(denominator, at(`T${rowNumber}`)),
  },
});

/** A text that an officer typed in a cell. */
export const typed = (text: string, cell: string): TextEntry => ({ text, place: at(cell) });
