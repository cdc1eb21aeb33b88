import {
  consolidate,
  consolidateTasks,
  mergeTallies,
  tallyReport,
  type Consolidation,
  type TaskConsolidation,
} from "../consolidation";
import { err, ok, type Result } from "../shared";
import type { ProvinceSheetNames } from "../sheets";
import type { Workbook, WorkbookError } from "../workbook";
import { provinceChange } from "./provinceChange";
import {
  readReportFile,
  type CollectionScope,
  type FileReading,
  type ReportSource,
} from "./readReportFile";
import { settleDuplicates } from "./settleDuplicates";

/** Which files are consolidated, and for what; `onProgress` may answer with a promise, so that its host can draw meanwhile. */
export interface ConsolidationRequest extends CollectionScope {
  readonly sources: readonly ReportSource[];
  readonly onProgress?: (progress: CollectionProgress) => void | Promise<void>;
  readonly isCancelled?: () => boolean;
}

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
  readonly files: readonly FileReading[];
  readonly sheets: ProvinceSheetNames;
}

/** Why nothing was written: the workbook is as it was before. `files` tells what is wrong with each. */
export type ConsolidateError =
  | { readonly code: "noSources" }
  | { readonly code: "cancelled" }
  | { readonly code: "noReports"; readonly files: readonly FileReading[] }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/**
 * Folds the reports in the picked files into provincial percentages and writes them, in one change, into sheets of ours in
 * `target`. A file that fails is told of and does not stop the rest.
 */
export async function consolidateReports(
  target: Workbook,
  request: ConsolidationRequest,
): Promise<Result<ConsolidatedReports, ConsolidateError>> {
  if (request.sources.length === 0) return err({ code: "noSources" });
  const readings = await collect(request);
  if (!readings) return err({ code: "cancelled" });
  const files = settleDuplicates(readings);
  const reports = files.flatMap((file) => file.reports);
  if (reports.length === 0) return err({ code: "noReports", files });
  const tallies = reports.map(({ report, findings }) => tallyReport(report, findings));
  const consolidation = consolidate(request, mergeTallies(...tallies));
  const tasks = consolidateTasks(
    request,
    reports.map(({ report }) => report),
  );
  return write(target, { consolidation, tasks, files }, request);
}

/** Reads the files one after the other, or gives up where the user does. */
async function collect(request: ConsolidationRequest): Promise<readonly FileReading[] | undefined> {
  const { sources, onProgress, isCancelled } = request;
  const readings: FileReading[] = [];
  for (const source of sources) {
    readings.push(await readReportFile(source, request));
    await onProgress?.({ done: readings.length, total: sources.length, file: source.fileName });
    if (isCancelled?.()) return undefined;
  }
  return readings;
}

async function write(
  target: Workbook,
  result: Omit<ConsolidatedReports, "sheets">,
  { plan }: ConsolidationRequest,
): Promise<Result<ConsolidatedReports, ConsolidateError>> {
  const summary = await target.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const { change, names } = provinceChange(summary.value, plan, result.consolidation);
  if (summary.value.structureProtected && change.addSheets?.length) {
    return err({ code: "workbook", error: { code: "structureProtected" } });
  }
  const applied = await target.apply(change);
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok({ ...result, sheets: names });
}
