import type { Scope } from "../consolidation";
import type { PeriodRecord } from "../sheets";
import type { FileReading } from "./fileReading";
import { mergeRecord } from "./mergeRecord";
import { settleVersions } from "./settleVersions";

/** What files say of the scope's period by themselves, one report of each unit: the record that consolidating them anew makes. */
export function recordOf(scope: Scope, readings: readonly FileReading[]): PeriodRecord {
  const { files } = settleVersions(readings);
  return mergeRecord(
    scope,
    files.flatMap(({ reports }) => reports),
    [],
  ).record;
}
