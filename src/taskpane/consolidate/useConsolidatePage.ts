import { useState } from "react";
import {
  consolidateReports,
  recordReports,
  rereadReport,
  type ConsolidatedReports,
  type ConsolidateError,
  type ConsolidationRequest,
  type ReportSource,
  type VersionChoices,
} from "../../actions";
import type { MarkedTable } from "../../sheets";
import type { Result } from "../../shared";
import type { PeriodChoiceValue } from "../fields/periodChoice";
import { yearsToChoose } from "../firstChoice";
import type { Reading } from "../reading";
import type { PageProps, PaneTools } from "../tools";
import { useJob, type JobControl } from "../useJob";
import { isSameFile } from "./isSameFile";

type Version = { readonly unitId: string; readonly file?: string; readonly sheet: string };

/** The state and the doings of the page that turns units' files into provincial percentages. */
export function useConsolidatePage({ tools, choice, onChoice }: PageProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [startAnew, setStartAnew] = useState(false);
  const [choices, setChoices] = useState<VersionChoices>(new Map());
  const [tables, setTables] = useState<readonly MarkedTable[]>([]);
  const { job, start, stop, reset } = useJob<ConsolidatedReports, ConsolidateError>();
  const setFilesAnew = (chosen: readonly File[]) => {
    reset();
    setChoices(new Map());
    setFiles(chosen);
  };
  const asked = { files, choice, startAnew, tables };
  return {
    files,
    job,
    startAnew,
    years: yearsToChoose(tools.plan, tools.today),
    setStartAnew,
    addFiles: (added: readonly File[]) =>
      setFilesAnew([...files, ...added.filter((file) => !files.some(isSameFile(file)))]),
    removeFile: (removed: File) => setFilesAnew(files.filter((file) => file !== removed)),
    removeAll: () => setFilesAnew([]),
    choosePeriod: (chosen: PeriodChoiceValue) => {
      reset();
      onChoice({ ...choice, ...chosen });
    },
    consolidate: () => start((control) => readAndRecord(tools, { ...asked, choices, control })),
    /** Lets another version of a unit's report count; the files are not read again. */
    chooseVersion: ({ readings }: ConsolidatedReports, { unitId, file, sheet }: Version) => {
      const chosen = new Map(choices).set(unitId, { sheet, ...(file !== undefined && { file }) });
      setChoices(chosen);
      start(() =>
        recordReports(tools.workbook, requestOf(tools, { ...asked, choices: chosen }), readings),
      );
    },
    answering: {
      tables,
      /** Reads the file again with the answers; the others are not read again. */
      onAnswered: (file: File, table: MarkedTable) => {
        const readings = job.kind === "done" ? job.value.readings : [];
        const known = [table, ...tables];
        setTables(known);
        const index = files.indexOf(file);
        start((control) =>
          readAgain(tools, { ...asked, tables: known, choices, control }, { readings, index }),
        );
      },
    },
    stop,
  };
}

interface Asked {
  readonly files: readonly File[];
  readonly choice: PeriodChoiceValue;
  readonly startAnew: boolean;
  readonly choices: VersionChoices;
  /** What the secretariat has answered of units' own tables. */
  readonly tables: readonly MarkedTable[];
}

const readAndRecord = (tools: PaneTools, asked: Asked & { readonly control: JobControl }) =>
  reading(tools, asked, (request) => consolidateReports(tools.workbook, request));

const readAgain = (
  tools: PaneTools,
  asked: Asked & { readonly control: JobControl },
  read: Parameters<typeof rereadReport>[2],
) => reading(tools, asked, (request) => rereadReport(tools.workbook, request, read));

type Outcome = Promise<Result<ConsolidatedReports, ConsolidateError>>;

/** The files are read where the host reads them, once it is known for what; a stop ends that reading too. */
async function reading(
  tools: PaneTools,
  asked: Asked & { readonly control: JobControl },
  run: (request: ConsolidationRequest) => Outcome,
): Outcome {
  const { signal } = asked.control;
  const { startReading } = tools;
  let begun: Reading | undefined;
  signal.addEventListener("abort", () => begun?.end());
  const result = await run({
    ...requestOf(tools, asked),
    ...(startReading && {
      read: (_, index, scope) => readAt((begun ??= startReading(scope)), asked.files[index]),
    }),
    isCancelled: () => signal.aborted,
    onProgress: async (progress) => {
      asked.control.onProgress(progress);
      await nextFrame();
    },
  });
  begun?.end();
  return result;
}

function readAt(reading: Reading, file?: File) {
  if (!file) throw new Error("More sources than files");
  return reading.read(file);
}

function requestOf(
  { plan, openFile }: PaneTools,
  { files, choice, startAnew, choices, tables }: Asked,
): ConsolidationRequest {
  const sources = files.map((file): ReportSource => ({
    fileName: file.name,
    open: () => openFile(file),
  }));
  const { period, regime } = choice;
  return { plan, period, regime, sources, startAnew, choices, tables };
}

/** Lets the web view draw and hear the user between two files. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
