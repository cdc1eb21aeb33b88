import { parentPort, workerData } from "node:worker_threads";
import { readFile } from "./readFile";
import type { ReadingScope } from "./readingScope";
import type { ReportFile } from "./reportSources";

const scope: ReadingScope = workerData;

/** Reads one file after the other for the scope that it was started with, and answers each with what the file holds. */
parentPort?.on("message", (file: ReportFile) => {
  void readFile(file, scope).then((reading) => parentPort?.postMessage(reading));
});
parentPort?.postMessage("ready");
