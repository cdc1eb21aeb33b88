import type { Part, TaskShare } from "../../consolidation";
import type { IndicatorCode, TaskCode, UnitId } from "../../plan";
import { formatPeriod, parsePeriod, type Period } from "../../reporting";

/** A row of the sheet of figures: a unit's figures for an indicator in a period, or a lead's share in a task. */
export type DataRow = IndicatorDataRow | TaskDataRow;

export interface IndicatorDataRow {
  readonly kind: "indicator";
  readonly period: Period;
  readonly code: IndicatorCode;
  readonly part: Part;
}

export interface TaskDataRow {
  readonly kind: "task";
  readonly period: Period;
  readonly code: TaskCode;
  readonly isDue: boolean;
  readonly share: TaskShare;
}

/** What a row is of; it stands in the row, so that the row is found again wherever it has gone. */
export interface DataKey {
  readonly period: Period;
  readonly code: string;
  readonly unitId: UnitId;
}

/** The unit of a row. */
export const unitOf = (row: DataRow): UnitId =>
  row.kind === "indicator" ? row.part.unitId : row.share.unitId;

/**
 * A row's key as text.
 * @example formatKey({ period: june2023, code: "III.1.a-1", unitId: "so-y-te" }) // "2023-06|III.1.a-1|so-y-te"
 */
export const formatKey = ({ period, code, unitId }: DataKey): string =>
  [formatPeriod(period), code, unitId].join("|");

/** The key that a text is, or undefined where it is none. */
export function parseKey(text: string): DataKey | undefined {
  const [periodText = "", code, unitId] = text.split("|");
  const period = parsePeriod(periodText);
  return period && code && unitId ? { period, code, unitId } : undefined;
}

/** The key of a row. */
export const keyOf = (row: DataRow): string =>
  formatKey({ period: row.period, code: row.code, unitId: unitOf(row) });
