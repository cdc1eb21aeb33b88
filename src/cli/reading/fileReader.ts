import { Worker } from "node:worker_threads";
import type { FileReading } from "../../actions";
import { brokenReading, readFile } from "./readFile";
import type { ReadingScope } from "./readingScope";
import type { ReportFile } from "./reportSources";

/** Reads files one after the other, in the order in which it is asked; it answers every file, whatever becomes of its worker. */
export interface FileReader {
  read(file: ReportFile): Promise<FileReading>;
  end(): Promise<void>;
}

/**
 * A reader with a worker of its own. A worker that breaks down costs the file that it was reading, and another takes its place; where
 * none can be started, files are read on this thread.
 */
export function startReader(scope: ReadingScope): FileReader {
  let worker = startWorker(scope);
  let lastTurn: Promise<unknown> = worker;
  let hasEnded = false;
  const readNow = async (file: ReportFile): Promise<FileReading> => {
    const current = await worker;
    if (!current) return readFile(file, scope);
    const reading = hasEnded ? undefined : await askWorker(current, file);
    if (reading) return reading;
    if (!hasEnded) worker = startWorker(scope);
    return brokenReading(file);
  };
  return {
    read(file) {
      const turn = lastTurn.then(() => readNow(file));
      lastTurn = turn;
      return turn;
    },
    async end() {
      hasEnded = true;
      await (await worker)?.terminate();
    },
  };
}

/** A worker once it is ready, or undefined where it ends before it is. */
const startWorker = (scope: ReadingScope): Promise<Worker | undefined> =>
  new Promise<Worker | undefined>((resolve) => {
    const worker = new Worker(new URL("./reading.worker.ts", import.meta.url), {
      workerData: scope,
    });
    worker.once("message", () => resolve(worker));
    worker.once("error", () => resolve(undefined));
    worker.once("exit", () => resolve(undefined));
  }).catch(() => undefined);

/** The worker's answer, or undefined where it ends without one. */
const askWorker = (worker: Worker, file: ReportFile): Promise<FileReading | undefined> =>
  new Promise((resolve) => {
    const answer = (reading?: FileReading): void => {
      worker.off("message", answer).off("exit", end);
      resolve(reading);
    };
    const end = (): void => answer();
    worker.on("message", answer).on("exit", end);
    worker.postMessage(file);
  });
