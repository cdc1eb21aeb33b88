import { useState } from "react";
import {
  consolidateReports,
  type ConsolidatedReports,
  type ConsolidateError,
  type ReportSource,
} from "../../actions";
import type { PeriodChoiceValue } from "../fields/periodChoice";
import { yearsToChoose } from "../firstChoice";
import type { PageProps, PaneTools } from "../tools";
import { useJob, type JobControl } from "../useJob";
import { isSameFile } from "./isSameFile";

/** The state and the doings of the page that turns units' files into provincial percentages. */
export function useConsolidatePage({ tools, choice, onChoice }: PageProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const { job, start, stop, reset } = useJob<ConsolidatedReports, ConsolidateError>();
  const setFilesAnew = (chosen: readonly File[]) => {
    reset();
    setFiles(chosen);
  };
  return {
    files,
    job,
    years: yearsToChoose(tools.plan, tools.today),
    addFiles: (added: readonly File[]) =>
      setFilesAnew([...files, ...added.filter((file) => !files.some(isSameFile(file)))]),
    removeFile: (removed: File) => setFilesAnew(files.filter((file) => file !== removed)),
    removeAll: () => setFilesAnew([]),
    choosePeriod: (chosen: PeriodChoiceValue) => {
      reset();
      onChoice({ ...choice, ...chosen });
    },
    consolidate: () =>
      start((control) =>
        consolidateReports(tools.workbook, requestOf(tools, { files, choice, control })),
      ),
    stop,
  };
}

function requestOf(
  { plan, openFile }: PaneTools,
  asked: {
    readonly files: readonly File[];
    readonly choice: PeriodChoiceValue;
    readonly control: JobControl;
  },
) {
  const { files, choice, control } = asked;
  const sources = files.map((file): ReportSource => ({
    fileName: file.name,
    open: () => openFile(file),
  }));
  return {
    plan,
    period: choice.period,
    regime: choice.regime,
    sources,
    isCancelled: () => control.signal.aborted,
    onProgress: async (progress: { readonly done: number; readonly total: number }) => {
      control.onProgress(progress);
      await nextFrame();
    },
  };
}

/** Lets the web view draw and hear the user between two files. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
