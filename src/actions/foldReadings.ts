import type { Scope } from "../consolidation";
import type { PeriodRecord } from "../sheets";
import type { FileReading } from "./fileReading";
import { mergeRecord } from "./mergeRecord";
import { settleVersions } from "./settleVersions";

/** What files say of the scope's period by themselves: the record that consolidating them anew makes, and what counts in each. */
export function foldReadings(
  scope: Scope,
  readings: readonly FileReading[],
): { readonly record: PeriodRecord; readonly files: readonly FileReading[] } {
  const { files } = settleVersions(readings);
  const reports = files.flatMap((file) => file.reports);
  return { record: mergeRecord(scope, reports, []).record, files };
}
