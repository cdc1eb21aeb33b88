import { isSamePeriod, type Period } from "../reporting";
import type { CollectionScope, FileReading } from "./fileReading";
import { readOnce } from "./readOnce";
import { readReportFile, type ReportSource } from "./readReportFile";
import { sheetReader } from "./sheetReader";

/** What a file holds for a period. */
export interface PeriodReading {
  readonly period: Period;
  readonly reading: FileReading;
}

/**
 * Reads one file, opened once, for the scope's period and for every other of which it holds sheets of the plan. A file that only
 * reading it for a period can tell of, as its reading says, is read for the scope's alone.
 */
export async function readReportPeriods(
  source: ReportSource,
  scope: CollectionScope,
): Promise<{ readonly own: FileReading; readonly others: readonly PeriodReading[] }> {
  const once = readOnce(source);
  const readSheet = sheetReader(source.fileName, scope);
  const own = await readReportFile(once, scope, readSheet);
  const others: PeriodReading[] = [];
  for (const period of own.periods ?? []) {
    if (isSamePeriod(period, scope.period)) continue;
    others.push({ period, reading: await readReportFile(once, { ...scope, period }, readSheet) });
  }
  return { own, others };
}
