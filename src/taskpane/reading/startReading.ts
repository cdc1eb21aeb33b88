import { readReportFile, type CollectionScope, type FileReading } from "../../actions";
import { openPickedFile } from "../openPickedFile";

/** Reads picked files one by one until it is ended; a reading that is ended answers no more. */
export interface Reading {
  read(file: File): Promise<FileReading>;
  end(): void;
}

/** Begins to read files for a scope: in a worker, so that the pane stays responsive, or on the pane's own thread where none may start. */
export function startReading(given: CollectionScope): Reading {
  const { plan, period, regime, events, tables, recorded } = given;
  const scope: CollectionScope = { plan, period, regime, events, tables, recorded };
  const here = (file: File) =>
    readReportFile({ fileName: file.name, open: () => openPickedFile(file) }, scope);
  const worker = startWorker();
  if (!worker) return { read: here, end: () => undefined };
  let isBroken = false;
  return {
    read: async (file) => {
      const reading = isBroken ? undefined : await askWorker(worker, { file, scope });
      isBroken ||= reading === undefined;
      return reading ?? here(file);
    },
    end: () => worker.terminate(),
  };
}

/** What the worker is asked: everything that reading a file depends on. */
export interface ReadingRequest {
  readonly file: File;
  readonly scope: CollectionScope;
}

/** Policies of some networks refuse workers at once; others only fail later, which `askWorker` hears of. */
function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(new URL("./reading.worker.ts", import.meta.url));
  } catch {
    return undefined;
  }
}

/** The worker's answer, or undefined where it has failed. */
const askWorker = (worker: Worker, request: ReadingRequest): Promise<FileReading | undefined> =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FileReading>) => resolve(data);
    worker.onerror = () => resolve(undefined);
    worker.onmessageerror = () => resolve(undefined);
    worker.postMessage(request);
  });
