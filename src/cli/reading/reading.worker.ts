import { parentPort, workerData } from "node:worker_threads";
import type { CollectionScope } from "../../actions";
import { readFile } from "./readFile";
import type { ReportFile } from "./reportSources";

const scope: CollectionScope = workerData;

/** Reads one file after the other for the scope that it was started with, and answers each with what the file holds. */
parentPort?.on("message", (file: ReportFile) => {
  void readFile(file, scope).then((reading) => parentPort?.postMessage(reading));
});
parentPort?.postMessage("ready");
