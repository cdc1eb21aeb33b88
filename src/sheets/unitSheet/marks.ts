import { periodWindow, periodWords, type ReportIssueCode } from "../../reporting";
import { cellAddress, textLiteral } from "../a1";
import type { ConditionalFormat } from "../layout";
import { UNIT_SHEET_WORDS } from "../vocabulary";
import { COLUMN_MARKS } from "./columnMarks";
import { columnOf } from "./columns";
import { and, isEmpty, not } from "./formulas";
import type { UnitSheetRequest } from "./request";
import type { SheetRow } from "./rows";
import { runRange } from "./runs";
import { ALARM_STYLE } from "./style";
import type { CellsOf } from "./sumFormulas";
import { FIRST_ROW } from "./tableBlock";
import { PERIOD_CELL } from "./titleBlock";

/** Looks that tell of a doubtful cell, and the rules that find the same. */
export interface Mark {
  readonly rules: readonly ReportIssueCode[];
  readonly format: ConditionalFormat;
}

/** Which days a sheet's period covers. */
export type PeriodDays = Pick<UnitSheetRequest, "period" | "regime">;

/** The marks of a unit's sheet; the formulas of its columns are written for the table's first row and move down with the cells. */
export function marksOf(rows: readonly SheetRow[], days: PeriodDays): readonly Mark[] {
  const { start } = periodWindow(days.period, days.regime);
  const at: CellsOf = (role) => `$${cellAddress(FIRST_ROW, columnOf(role))}`;
  const last = rows.findLastIndex(({ kind }) => kind === "task" || kind === "indicator");
  const work = { top: FIRST_ROW, bottom: FIRST_ROW + last };
  const whole = { top: FIRST_ROW, bottom: FIRST_ROW + rows.length - 1 };
  const columns = COLUMN_MARKS.map(({ rules, role, formula, style, isOnKept }): Mark => ({
    rules,
    format: { range: runRange(isOnKept ? whole : work, role), formula: formula(at, start), style },
  }));
  return [periodMark(days), ...(last < 0 ? [] : columns)];
}

/** On the line that prints the period, once it does not name it in our words any more. */
function periodMark({ period }: PeriodDays): Mark {
  const line = textLiteral(`${UNIT_SHEET_WORDS.period}: ${periodWords(period)}`);
  const isOther = `ISERROR(SEARCH(${line},${PERIOD_CELL}))`;
  return {
    rules: ["periodDiffers"],
    format: {
      range: PERIOD_CELL.replaceAll("$", ""),
      formula: and(not(isEmpty(PERIOD_CELL)), isOther),
      style: ALARM_STYLE,
    },
  };
}
