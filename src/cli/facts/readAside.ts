import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { deserialize } from "node:v8";
import type { FileReading } from "../../actions";
import { formatPeriod, type Period } from "../../reporting";

/** What was set aside of a period, in no order. */
export async function readAside(folder: string, period: Period): Promise<readonly FileReading[]> {
  const names = await readdir(folder);
  const readings: FileReading[] = [];
  for (const name of names.filter((each) => each.startsWith(`${formatPeriod(period)}.`))) {
    for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
      const reading: FileReading = deserialize(new Uint8Array(Buffer.from(line, "base64")));
      readings.push(reading);
    }
  }
  return readings;
}
