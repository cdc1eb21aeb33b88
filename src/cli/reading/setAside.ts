import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { PeriodReading } from "../../actions";
import { formatPeriod } from "../../reporting";

/** Sets readings aside in a folder as lines of JSON, one file a period and thread, so that threads do not wait for each other. */
export function setAside(folder: string, readings: readonly PeriodReading[]): void {
  for (const { period, reading } of readings) {
    const path = join(folder, `${formatPeriod(period)}.${threadId}`);
    appendFileSync(path, `${JSON.stringify(reading)}\n`);
  }
}
