import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { threadId } from "node:worker_threads";
import type { PeriodReading } from "../../actions";
import { formatPeriod } from "../../reporting";

/** Sets readings aside in a folder, a line each, in one file a period and thread, so that threads do not wait for each other. */
export function setAside(folder: string, readings: readonly PeriodReading[]): void {
  for (const { period, reading } of readings) {
    const path = join(folder, `${formatPeriod(period)}.${threadId}`);
    appendFileSync(path, `${serialize(reading).toString("base64")}\n`);
  }
}
