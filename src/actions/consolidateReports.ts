import { type Consolidation, type History, type TaskConsolidation } from "../consolidation";
import { validateTogether, type ReportIssue } from "../reporting";
import { err, ok, type Result } from "../shared";
import {
  excessRows,
  readDataSheet,
  recordedHistory,
  type Grid,
  type ProvinceSheetNames,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import type { CheckedReport, CollectionScope, FileReading } from "./fileReading";
import { knownTo, type ProvinceKnowledge } from "./knownTo";
import { mergeRecord } from "./mergeRecord";
import { eventsIn } from "./planEvents";
import { provinceChange } from "./provinceChange";
import { readFiguresSheet } from "./readFiguresSheet";
import { readReportFile, type ReportSource } from "./readReportFile";
import { settleVersions, type UnitVersions, type VersionChoices } from "./settleVersions";
import { tablesChange } from "./tablesChange";

/** Which files are consolidated, and for what; `onProgress` may answer with a promise, so that its host can draw meanwhile. */
export interface ConsolidationRequest extends CollectionScope {
  readonly sources: readonly ReportSource[];
  /** How a file is read; by itself, unless a host has a quicker way. */
  readonly read?: (
    source: ReportSource,
    index: number,
    scope: CollectionScope,
  ) => Promise<FileReading>;
  readonly onProgress?: (progress: CollectionProgress) => void | Promise<void>;
  readonly isCancelled?: () => boolean;
  readonly choices?: VersionChoices;
  /** Forget what the workbook records of the period: only these files count. */
  readonly startAnew?: boolean;
}

/** What of a request matters once the files have been read. */
type RecordingRequest = CollectionScope & Pick<ConsolidationRequest, "choices" | "startAnew">;

/** How many files have been read, and the last one of them. */
export interface CollectionProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** The provincial result, what became of each file, and the sheets on which it stands. */
export interface ConsolidatedReports {
  readonly consolidation: Consolidation;
  readonly tasks: TaskConsolidation;
  /** All periods that the workbook records up to this one. */
  readonly history: History;
  readonly files: readonly FileReading[];
  /** The files as they were read, before one report of each unit was let count. */
  readonly readings: readonly FileReading[];
  /** Units of which several reports came. */
  readonly versions: readonly UnitVersions[];
  /** What the reports that count contradict each other in. */
  readonly contradictions: readonly ReportIssue[];
  readonly sheets: ProvinceSheetNames;
}

/** Why nothing was written: the workbook is as it was before. `files` tells what is wrong with each. */
export type ConsolidateError =
  | { readonly code: "noSources" }
  | { readonly code: "cancelled" }
  | { readonly code: "noReports"; readonly files: readonly FileReading[] }
  /** The sheet of figures would have to hold so many `rows`: more than Excel has room for. */
  | { readonly code: "tooManyFigures"; readonly rows: number }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/**
 * Folds the reports in the picked files into provincial percentages and writes them, in one change, into sheets of ours in
 * `target`, beside what these record already. A file that fails is told of and does not stop the rest. Unless the request tells the
 * days of events, those of `target` count, whatever the files say of them.
 */
export async function consolidateReports(
  target: Workbook,
  request: ConsolidationRequest,
): Promise<Result<ConsolidatedReports, ConsolidateError>> {
  if (request.sources.length === 0) return err({ code: "noSources" });
  const known = await knownTo(target, request);
  if (!known.ok) return err({ code: "workbook", error: known.error });
  const readings = await collectReports(withKnowledge(request, known.value));
  if (!readings) return err({ code: "cancelled" });
  return recordReports(target, request, readings);
}

/** What the request tells goes before what the workbook remembers. */
const withKnowledge = (
  request: ConsolidationRequest,
  { events, tables, recorded }: ProvinceKnowledge,
): ConsolidationRequest => ({
  ...request,
  events: request.events ?? events,
  tables: [...(request.tables ?? []), ...tables],
  recorded,
});

/** Reads the files one after the other, or gives up where the user does. */
export async function collectReports(
  request: ConsolidationRequest,
): Promise<readonly FileReading[] | undefined> {
  const { sources, onProgress, isCancelled, read = readByItself } = request;
  const readings: FileReading[] = [];
  for (const [index, source] of sources.entries()) {
    readings.push(await read(source, index, request));
    await onProgress?.({ done: readings.length, total: sources.length, file: source.fileName });
    if (isCancelled?.()) return undefined;
  }
  return readings;
}

const readByItself: NonNullable<ConsolidationRequest["read"]> = (source, _, scope) =>
  readReportFile(source, scope);

/** Reads one of the files again, as after its questions were answered, and folds and writes all of them anew. */
export async function rereadReport(
  target: Workbook,
  request: ConsolidationRequest,
  { readings, index }: { readonly readings: readonly FileReading[]; readonly index: number },
): Promise<Result<ConsolidatedReports, ConsolidateError>> {
  const { sources, read = readByItself } = request;
  const source = sources[index];
  if (!source) return err({ code: "noSources" });
  const known = await knownTo(target, request);
  if (!known.ok) return err({ code: "workbook", error: known.error });
  const again = await read(source, index, withKnowledge(request, known.value));
  const all = readings.map((reading, at) => (at === index ? again : reading));
  return recordReports(target, request, all);
}

/** Folds and writes files that have been read, as when the secretariat lets another version of a report count. */
export async function recordReports(
  target: Workbook,
  request: RecordingRequest,
  readings: readonly FileReading[],
): Promise<Result<ConsolidatedReports, ConsolidateError>> {
  const { files, versions } = settleVersions(readings, request.choices);
  const reports = files.flatMap((file) => file.reports);
  if (reports.length === 0) return err({ code: "noReports", files });
  const summary = await target.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const { plan, regime } = request;
  const figures = await readFiguresSheet(target, summary.value, { planId: plan.id, regime });
  if (!figures.ok) return err({ code: "workbook", error: figures.error });
  const events = request.events ?? eventsIn(summary.value, plan);
  const written = await write(
    target,
    { summary: summary.value, figures: figures.value },
    {
      request: { ...request, events },
      reports,
    },
  );
  if (!written.ok) return written;
  const contradictions = validateTogether(
    plan,
    reports.map(({ report }) => report),
  );
  return ok({ ...written.value, files, readings, versions, contradictions });
}

/** What is written of the reports that count. */
type RecordedReports = Pick<ConsolidatedReports, "consolidation" | "tasks" | "history" | "sheets">;

async function write(
  target: Workbook,
  present: { readonly summary: WorkbookSummary; readonly figures: Grid | undefined },
  given: { readonly request: RecordingRequest; readonly reports: readonly CheckedReport[] },
): Promise<Result<RecordedReports, ConsolidateError>> {
  const { summary, figures } = present;
  const { request, reports } = given;
  const recorded = figures ? readDataSheet(figures) : [];
  const merged = mergeRecord(request, reports, recorded);
  const rows = excessRows(recorded, merged.changed);
  if (rows !== undefined) return err({ code: "tooManyFigures", rows });
  const { record } = merged;
  const history = recordedHistory(request, record, recorded);
  const { change, names } = provinceChange(summary, {
    plan: request.plan,
    ...(request.events && { events: request.events }),
    merged,
    history,
    ...(figures && { figures }),
  });
  if (summary.structureProtected && change.addSheets?.length) {
    return err({ code: "workbook", error: { code: "structureProtected" } });
  }
  const applied = await target.apply({ ...change, ...tablesChange(summary, request, reports) });
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok({ consolidation: record.indicators, tasks: record.tasks, history, sheets: names });
}
