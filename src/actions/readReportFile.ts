import type { PlanEvents } from "../plan";
import {
  formatPeriod,
  isSamePeriod,
  validateReport,
  type Period,
  type ReportIssue,
  type UnitReport,
} from "../reporting";
import { ok, type Result } from "../shared";
import { lastSending, readUnitSheet, type Grid, type MarkedClosing } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { checkTerms } from "./checkTerms";
import {
  fileError,
  otherEvents,
  sheetError,
  wrongDays,
  wrongPeriod,
  type FileIssue,
} from "./fileIssue";
import type { CheckedReport, CollectionScope, FileReading, FileScope } from "./fileReading";
import { ourSheets, type OurSheet } from "./ourSheets";
import { eventsIn } from "./planEvents";
import { readForeignTable } from "./readForeignTable";
import { readMarker } from "./readMarker";

/** A file that was picked: its name, and how to open it. */
export interface ReportSource {
  readonly fileName: string;
  open(): Promise<Result<Workbook, WorkbookError>>;
}

/** Reads one file's sheets of the scope's plan and period; whatever is wrong with the file is told, and nothing is thrown. */
export async function readReportFile(
  source: ReportSource,
  scope: CollectionScope,
): Promise<FileReading> {
  const file = source.fileName;
  const failed = (error: Pick<FileIssue, "code" | "sheet">): FileReading => ({
    file,
    reports: [],
    issues: [fileError(file, error)],
    periods: [],
  });
  const workbook = await source.open();
  if (!workbook.ok) return failed(workbook.error);
  const summary = await workbook.value.inspect();
  if (!summary.ok) return failed(summary.error);
  const ours = sheetsToRead(summary.value, scope);
  const grids =
    ours.length > 0
      ? await workbook.value.readSheets(ours.map(({ sheet }) => sheet))
      : ok(await readableGrids(workbook.value, summary.value));
  if (!grids.ok) return failed(grids.error);
  const read = grids.value.map((grid, index) =>
    readUnitSheet({ ...grid, file }, { plan: scope.plan, tag: ours[index]?.tag }),
  );
  const marker = readMarker(summary.value);
  const closings = marker?.closings ?? [];
  const known = marker && eventsIn(summary.value, scope.plan);
  const tagged = taggedPeriods(summary.value, scope);
  const asked = { ...scope, terms: checkTerms(summary.value, scope), closings, known, tagged };
  const reading = judge(file, read, asked) ?? readForeignTable(file, grids.value, asked);
  return reading ?? failed({ code: "notUnitWorkbook" });
}

/** Our sheets of the period where there are some, else all of ours, which tell what they are instead. */
function sheetsToRead(
  summary: WorkbookSummary,
  { plan, period }: CollectionScope,
): readonly OurSheet[] {
  const ours = ourSheets(summary);
  const due = ours.filter(({ tag }) => tag.planId === plan.id && isSamePeriod(tag.period, period));
  return due.length > 0 ? due : ours;
}

/** The periods of our sheets of the plan by their tags. */
const taggedPeriods = (summary: WorkbookSummary, { plan, regime }: CollectionScope) =>
  ourSheets(summary).flatMap(({ tag }) =>
    tag.planId === plan.id && tag.regime === regime ? [tag.period] : [],
  );

/** Every sheet that can be read at all, of a workbook without our tags: the form code printed on one may tell. */
async function readableGrids(
  workbook: Workbook,
  { sheets }: WorkbookSummary,
): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of sheets) {
    const read = await workbook.readSheets([name], { fonts: true });
    if (read.ok) grids.push(...read.value);
  }
  return grids;
}

/** Keeps the reports of the period and says of everything else why it is not counted; undefined where no sheet is ours. */
function judge(
  file: string,
  read: readonly Result<UnitReport, ReportIssue>[],
  scope: MarkedCollection,
): FileReading | undefined {
  const reports = read.flatMap((result) => (result.ok ? [result.value] : []));
  const errors = read.flatMap((result) => (result.ok ? [] : [result.error]));
  const inPeriod = reports.filter(({ period }) => isSamePeriod(period, scope.period));
  const [due, byOtherDays] = split(inPeriod, ({ regime }) => regime === scope.regime);
  const issues = [
    ...otherEvents(file, differingEvents(due, scope)),
    ...errors.flatMap((error) => sheetError(file, error)),
    ...byOtherDays.map((report) => wrongDays(file, report)),
    ...(reports.length > 0 && inPeriod.length === 0 ? [wrongPeriod(file, reports)] : []),
  ];
  if (reports.length === 0 && issues.length === 0) return undefined;
  return {
    file,
    reports: due.map((report) => checked(report, scope)),
    issues,
    periods: distinct([...scope.tagged, ...reports.map(({ period }) => period)]),
  };
}

/**
 * A file's scope, which periods its unit has closed for sending, by which days of events its sheets were drawn, if it tells, and
 * the periods that they bear.
 */
interface MarkedCollection extends FileScope {
  readonly closings: readonly MarkedClosing[];
  readonly known: PlanEvents | undefined;
  readonly tagged: readonly Period[];
}

/** The codes of rows in the reports whose events have other days in the file than in the scope. */
function differingEvents(
  reports: readonly UnitReport[],
  { terms: { events }, known }: MarkedCollection,
): readonly string[] {
  const codes = reports.flatMap(({ tasks, indicators }) => [...tasks, ...indicators]);
  const own = new Set(codes.map(({ code }) => code));
  return known ? [...own].filter((code) => events?.get(code) !== known.get(code)) : [];
}

const distinct = (periods: readonly Period[]): readonly Period[] => [
  ...new Map(periods.map((period) => [formatPeriod(period), period])).values(),
];

function checked(report: UnitReport, { plan, terms, closings }: MarkedCollection): CheckedReport {
  const sent = lastSending(closings, report);
  const findings = validateReport(plan, report, terms);
  return sent
    ? { report, findings, sending: { sentAt: sent.closedOn, version: sent.times } }
    : { report, findings };
}

const split = <T>(items: readonly T[], holds: (item: T) => boolean): readonly [T[], T[]] => [
  items.filter(holds),
  items.filter((item) => !holds(item)),
];
