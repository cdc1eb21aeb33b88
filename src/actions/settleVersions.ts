import type { UnitId } from "../plan";
import { figureText, type Place, type UnitReport } from "../reporting";
import { secondReport } from "./fileIssue";
import type { CheckedReport, FileReading } from "./fileReading";
import { withoutOverruled } from "./withoutOverruled";

/** Which of a unit's reports counts, where the secretariat has said so: by file and sheet. */
export type VersionChoices = ReadonlyMap<UnitId, Pick<Place, "file" | "sheet">>;

/** A unit's reports for one period, in the order of the files; one of them counts. */
export interface UnitVersions {
  readonly unitId: UnitId;
  readonly counted: CheckedReport;
  readonly others: readonly {
    readonly version: CheckedReport;
    /** Empty where it says the very same. */
    readonly differences: readonly VersionDifference[];
  }[];
}

/** Something that two versions say differently, each with its cell; "" where one says nothing. */
export interface VersionDifference {
  readonly code: string;
  readonly counted: SaidAt;
  readonly other: SaidAt;
}

interface SaidAt {
  readonly text: string;
  readonly place: Place;
}

/** The files with what counts in them, and the units of which several reports came. */
export interface SettledReadings {
  readonly files: readonly FileReading[];
  readonly versions: readonly UnitVersions[];
}

/**
 * Lets one report of each unit count: the one that the secretariat chose, else the newest by its sending mark, else the first; its
 * own in any case before what others consolidated of it.
 * The others are taken out and said to be, or merely noted where they say the very same.
 */
export function settleVersions(
  given: readonly FileReading[],
  choices: VersionChoices = new Map(),
): SettledReadings {
  const readings = withoutOverruled(given);
  const byUnit = new Map<UnitId, CheckedReport[]>();
  for (const checked of readings.flatMap(({ reports }) => reports)) {
    const { unitId } = checked.report;
    byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), checked]);
  }
  const versions = [...byUnit].flatMap(([unitId, reports]) =>
    reports.length > 1 ? [versionsOf(unitId, reports, choices)] : [],
  );
  return { files: readings.map((reading) => withoutOthers(reading, versions)), versions };
}

function versionsOf(
  unitId: UnitId,
  reports: readonly CheckedReport[],
  choices: VersionChoices,
): UnitVersions {
  const choice = choices.get(unitId);
  const chosen = reports.find(
    ({ report: { place } }) => place.file === choice?.file && place.sheet === choice?.sheet,
  );
  const counted = chosen ?? reports.reduce((best, each) => (isNewer(each, best) ? each : best));
  const others = reports
    .filter((each) => each !== counted)
    .map((version) => ({ version, differences: differencesOf(counted.report, version.report) }));
  return { unitId, counted, others };
}

/** A report with a sending mark is newer than one without. */
function isNewer({ sending }: CheckedReport, than: CheckedReport): boolean {
  if (!sending) return false;
  const [own, other] = [sending, than.sending].map((mark) =>
    mark ? `${mark.sentAt ?? ""} ${String(mark.version).padStart(6, "0")}` : "",
  );
  return (own ?? "") > (other ?? "");
}

function withoutOthers(reading: FileReading, versions: readonly UnitVersions[]): FileReading {
  const issues = [...reading.issues];
  const reports = reading.reports.filter((checked) => {
    const unit = versions.find(({ others }) => others.some(({ version }) => version === checked));
    const other = unit?.others.find(({ version }) => version === checked);
    if (!unit || !other) return true;
    issues.push(secondReport(checked.report, unit.counted.report, other.differences.length === 0));
    return false;
  });
  return { ...reading, reports, issues };
}

/** Everything that two reports say differently, task by task and figure by figure, in the first one's order. */
export function differencesOf(
  counted: UnitReport,
  other: UnitReport,
): readonly VersionDifference[] {
  const [own, others] = [counted, other].map(saidIn);
  return [...new Set([...(own?.keys() ?? []), ...(others?.keys() ?? [])])].flatMap((key) => {
    const [a, b] = [own?.get(key), others?.get(key)];
    if (a?.text === b?.text) return [];
    const code = key.slice(0, key.indexOf(" "));
    const nowhere = { text: "", place: counted.place };
    return [{ code, counted: a ?? nowhere, other: b ?? { ...nowhere, place: other.place } }];
  });
}

/** What a report says, by code and column. */
function saidIn({ tasks, indicators }: UnitReport): ReadonlyMap<string, SaidAt> {
  const said = new Map<string, SaidAt>();
  for (const { code, status, completed, evidence, difficulty, note } of tasks) {
    for (const [name, entry] of Object.entries({ status, completed, evidence, difficulty, note })) {
      if (entry && entry.text !== "") said.set(`${code} ${name}`, entry);
    }
  }
  for (const { code, numerator, denominator, evidence, difficulty, note } of indicators) {
    for (const [name, figure] of Object.entries({ numerator, denominator })) {
      if (figure.kind !== "blank") {
        said.set(`${code} ${name}`, { text: figureText(figure), place: figure.place });
      }
    }
    for (const [name, entry] of Object.entries({ evidence, difficulty, note })) {
      if (entry.text !== "") said.set(`${code} ${name}`, entry);
    }
  }
  return said;
}
