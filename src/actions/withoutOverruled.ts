import type { UnitId } from "../plan";
import { overruledReports } from "./fileIssue";
import type { CheckedReport, FileReading } from "./fileReading";

/** Takes out what a workbook of the province holds of units whose own reports came too: these count, and that is said. */
export function withoutOverruled(readings: readonly FileReading[]): readonly FileReading[] {
  const isOwn = ({ rows }: CheckedReport): boolean => rows === undefined;
  const heard = new Set<UnitId>(
    readings.flatMap(({ reports }) => reports.filter(isOwn).map(({ report }) => report.unitId)),
  );
  return readings.map((reading) => {
    const isKept = (each: CheckedReport) => isOwn(each) || !heard.has(each.report.unitId);
    const reports = reading.reports.filter(isKept);
    const overruled = reading.reports.filter((each) => !isKept(each));
    if (overruled.length === 0) return reading;
    const issue = overruledReports(
      reading.file,
      overruled.map(({ report }) => report.unitId),
    );
    return { ...reading, reports, issues: [...reading.issues, issue] };
  });
}
