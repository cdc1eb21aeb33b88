import { useState } from "react";
import {
  consolidateReports,
  recordReports,
  type ConsolidatedReports,
  type ConsolidateError,
  type ConsolidationRequest,
  type ReportSource,
  type VersionChoices,
} from "../../actions";
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
  const { job, start, stop, reset } = useJob<ConsolidatedReports, ConsolidateError>();
  const setFilesAnew = (chosen: readonly File[]) => {
    reset();
    setChoices(new Map());
    setFiles(chosen);
  };
  const asked = { files, choice, startAnew };
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
    stop,
  };
}

interface Asked {
  readonly files: readonly File[];
  readonly choice: PeriodChoiceValue;
  readonly startAnew: boolean;
  readonly choices: VersionChoices;
}

/** The files are read where the host reads them, once it is known for what; a stop ends that reading too. */
async function readAndRecord(tools: PaneTools, asked: Asked & { readonly control: JobControl }) {
  const { signal } = asked.control;
  const request = requestOf(tools, asked);
  const { startReading } = tools;
  let reading: Reading | undefined;
  signal.addEventListener("abort", () => reading?.end());
  const result = await consolidateReports(tools.workbook, {
    ...request,
    ...(startReading && {
      read: (_, index, scope) => readAt((reading ??= startReading(scope)), asked.files[index]),
    }),
    isCancelled: () => signal.aborted,
    onProgress: async (progress) => {
      asked.control.onProgress(progress);
      await nextFrame();
    },
  });
  reading?.end();
  return result;
}

function readAt(reading: Reading, file?: File) {
  if (!file) throw new Error("More sources than files");
  return reading.read(file);
}

function requestOf(
  { plan, openFile }: PaneTools,
  { files, choice, startAnew, choices }: Asked,
): ConsolidationRequest {
  const sources = files.map((file): ReportSource => ({
    fileName: file.name,
    open: () => openFile(file),
  }));
  const { period, regime } = choice;
  return { plan, period, regime, sources, startAnew, choices };
}

/** Lets the web view draw and hear the user between two files. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
