import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileReading } from "../../../src/actions";
import type { ReportFile } from "../../../src/cli/reading/reportSources";
import { startReading } from "../../../src/cli/reading/startReading";
import { builtinPlan } from "../../../src/plan/builtin";

/**
 * Reads files in so many threads, and prints what they hold as JSON; where a file's name is given, the thread that is asked for it is
 * ended, as the system ends one that takes too much memory.
 */
async function main([threads, broken, ...paths]: readonly string[]): Promise<void> {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (file: ReportFile) {
    if (file.fileName === broken) void this.terminate();
    else post.call(this, file);
  };
  const files = paths.map((path) => ({ path, fileName: basename(path) }));
  const period = { kind: "month", year: 2023, month: 6 } as const;
  const scope = { plan: builtinPlan, period, regime: "decree09" } as const;
  const reading = startReading(files, scope, Number(threads));
  const readings: FileReading[] = [];
  while (readings.length < files.length) readings.push(await reading.next());
  await reading.end();
  console.log(JSON.stringify(readings));
}

void main(process.argv.slice(2));
