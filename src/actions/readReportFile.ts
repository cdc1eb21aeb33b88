import type { PlanEvents } from "../plan";
import { formatPeriod, isSamePeriod, validateReport, type Period } from "../reporting";
import type { Result } from "../shared";
import { lastSending, type MarkedClosing } from "../sheets";
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
import { ourSheets } from "./ourSheets";
import { eventsIn } from "./planEvents";
import { readForeignTable } from "./readForeignTable";
import { readMarker } from "./readMarker";
import { readProvinceFile } from "./readProvinceFile";
import { sheetReader, type ReadSheet, type SheetReader } from "./sheetReader";
import { linkedUnit, sheetsOfFile } from "./sheetsOfFile";

/** A file that was picked: its name, and how to open it. */
export interface ReportSource {
  readonly fileName: string;
  open(): Promise<Result<Workbook, WorkbookError>>;
}

/** Reads one file's sheets of the scope's plan and period; whatever is wrong with the file is told, and nothing is thrown. */
export async function readReportFile(
  source: ReportSource,
  scope: CollectionScope,
  readSheet: SheetReader = sheetReader(source.fileName, scope),
): Promise<FileReading> {
  const file = source.fileName;
  const failed = (error: Pick<FileIssue, "code" | "sheet">): FileReading => ({
    file,
    kind: "unreadable",
    reports: [],
    issues: [fileError(file, error)],
    periods: [],
  });
  const workbook = await source.open();
  if (!workbook.ok) return failed(workbook.error);
  const summary = await workbook.value.inspect();
  if (!summary.ok) return failed(summary.error);
  const found = await sheetsOfFile(workbook.value, summary.value, scope);
  if (!found.ok) return failed(found.error);
  const { sheets, earlier } = found.value;
  const past = reportsIn(earlier.map(readSheet));
  const asked = markedCollection(summary.value, scope, past);
  const read = sheets.map(readSheet);
  const grids = sheets.map(({ grid }) => grid);
  const reading =
    judge(file, read, asked) ??
    (await readProvinceFile({ file, workbook: workbook.value, summary: summary.value }, scope)) ??
    readForeignTable(file, grids, { ...asked, unitId: linkedUnit(summary.value, scope.plan) });
  return reading ?? failed({ code: "notUnitWorkbook" });
}

/** A report that may count, with how it was read. */
type ReadReport = Omit<CheckedReport, "findings" | "sending">;

const reportsIn = (read: readonly ReadSheet[]): readonly ReadReport[] =>
  read.flatMap(({ result, ...how }) => (result.ok ? [{ ...how, report: result.value }] : []));

/** Keeps the reports of the period and says of everything else why it is not counted; undefined where no sheet is ours. */
function judge(
  file: string,
  read: readonly ReadSheet[],
  scope: MarkedCollection,
): FileReading | undefined {
  const reports = reportsIn(read);
  const errors = read.flatMap(({ result }) => (result.ok ? [] : [result.error]));
  const inPeriod = reports.filter(({ report }) => isSamePeriod(report.period, scope.period));
  const [byOwnDays, byOtherDays] = split(inPeriod, ({ report }) => report.regime === scope.regime);
  const [unclear, due] = split(byOwnDays, isOfOtherPeriod);
  const issues = [
    ...otherEvents(file, differingEvents(due, scope)),
    ...errors.flatMap((error) => sheetError(file, error)),
    ...byOtherDays.map(({ report }) => wrongDays(file, report)),
    ...unclear.map(({ report: { place } }) =>
      fileError(file, { code: "tablePeriodUnclear", sheet: place.sheet }),
    ),
    ...(reports.length > 0 && inPeriod.length === 0
      ? [
          wrongPeriod(
            { file, sheet: reports[0]?.report.place.sheet ?? "" },
            reports.map(({ report }) => report.period),
          ),
        ]
      : []),
  ];
  if (reports.length === 0 && issues.length === 0) return undefined;
  return {
    file,
    kind: kindOf(read),
    reports: due.map((each) => checked(each, scope)),
    issues,
    periods: distinct([...scope.marked, ...reports.map(({ report }) => report.period)]),
  };
}

/** How the first report that was read stands in its file; else that a linked table can't be read, or a sheet of ours. */
const kindOf = (read: readonly ReadSheet[]): FileReading["kind"] =>
  (read.find(({ result }) => result.ok) ?? read.find(({ kind }) => kind === "linked"))?.kind ??
  "injected";

/** A linked sheet whose heading has gone on to another period is next month's, of which its link does not know yet. */
const isOfOtherPeriod = (read: ReadReport): boolean =>
  read.kind === "linked" && printsOtherPeriod(read);

const printsOtherPeriod = ({ report: { doubts = [] } }: ReadReport): boolean =>
  doubts.some((doubt) => doubt.kind === "periodDiffers");

/**
 * A file's scope, which periods its unit has closed for sending, by which days of events its sheets were drawn, if it tells, and
 * the periods of its sheets and links.
 */
interface MarkedCollection extends FileScope {
  readonly closings: readonly MarkedClosing[];
  readonly known: PlanEvents | undefined;
  readonly marked: readonly Period[];
}

function markedCollection(
  summary: WorkbookSummary,
  scope: CollectionScope,
  past: readonly ReadReport[],
): MarkedCollection {
  const { tables = [], recorded } = scope;
  const marked = markedPeriods(summary, scope);
  const others = past.filter((each) => !printsOtherPeriod(each)).map(({ report }) => report);
  const known = { ...scope, terms: { ...checkTerms(summary, scope), others, recorded }, marked };
  const marker = readMarker(summary);
  if (!marker) return { ...known, closings: [], known: undefined };
  return {
    ...known,
    closings: marker.closings,
    known: eventsIn(summary, scope.plan),
    tables: [...marker.tables, ...tables],
  };
}

/** The periods of our sheets by their tags, and of linked tables. */
const markedPeriods = (
  summary: WorkbookSummary,
  { plan, regime }: CollectionScope,
): readonly Period[] =>
  [...ourSheets(summary).map(({ tag }) => tag), ...(readMarker(summary)?.links ?? [])]
    .filter((scope) => scope.planId === plan.id && scope.regime === regime)
    .map(({ period }) => period);

const distinct = (periods: readonly Period[]): readonly Period[] => [
  ...new Map(periods.map((period) => [formatPeriod(period), period])).values(),
];

/** The codes of rows on our sheets whose events have other days in the file than in the scope. */
function differingEvents(
  reports: readonly ReadReport[],
  { terms: { events }, known }: MarkedCollection,
): readonly string[] {
  const drawn = reports.filter(({ kind }) => kind === "injected");
  const codes = drawn.flatMap(({ report }) => [...report.tasks, ...report.indicators]);
  const own = new Set(codes.map(({ code }) => code));
  return known ? [...own].filter((code) => events?.get(code) !== known.get(code)) : [];
}

function checked(read: ReadReport, { plan, terms, closings }: MarkedCollection): CheckedReport {
  const { report } = read;
  const sent = lastSending(closings, report);
  const found = { ...read, findings: validateReport(plan, report, terms) };
  return sent ? { ...found, sending: { sentAt: sent.closedOn, version: sent.times } } : found;
}

const split = <T>(items: readonly T[], holds: (item: T) => boolean): readonly [T[], T[]] => [
  items.filter(holds),
  items.filter((item) => !holds(item)),
];
