import type { UnitReport } from "../reporting";
import { secondReport } from "./fileIssue";
import type { FileReading } from "./readReportFile";

/**
 * Lets each unit's first report count, in the order of the files: a later one is taken out and said to be, with both file
 * names, or merely noted where it says the very same.
 */
export function settleDuplicates(readings: readonly FileReading[]): readonly FileReading[] {
  const first = new Map<string, UnitReport>();
  return readings.map((reading) => {
    const issues = [...reading.issues];
    const reports = reading.reports.filter(({ report }) => {
      const known = first.get(report.unitId);
      if (!known) {
        first.set(report.unitId, report);
        return true;
      }
      issues.push(secondReport(report, known, answersOf(report) === answersOf(known)));
      return false;
    });
    return { ...reading, reports, issues };
  });
}

/** Everything that a report says, without where it says it. */
const answersOf = ({ tasks, indicators }: UnitReport): string =>
  JSON.stringify([tasks, indicators], (key, value: unknown) =>
    key === "place" ? undefined : value,
  );
