import { availableParallelism } from "node:os";
import type { FileReading } from "../../actions";
import { startReader } from "./fileReader";
import { readFile } from "./readFile";
import type { ReadingScope } from "./readingScope";
import type { ReportFile } from "./reportSources";

/** Files as they are read, in the order in which they were given. */
export interface Reading {
  /** What the next file holds; asked only as often as there are files. */
  next(): Promise<FileReading>;
  /** Reads no further, whatever has been begun. */
  end(): Promise<void>;
}

/** Up to so many files a worker takes longer to start than they take to read. */
const FEW = 100;
/** How many files each thread is ahead of whoever asks: enough that none waits, and few enough that they are not held in mass. */
const AHEAD = 4;

/** Begins to read files for a scope, on several threads where there are many; the readings do not depend on how many. */
export function startReading(
  files: readonly ReportFile[],
  scope: ReadingScope,
  threads = files.length > FEW ? Math.min(availableParallelism(), files.length) : 0,
): Reading {
  const readers = Array.from({ length: threads }, () => startReader(scope));
  const waiting = files.map((file, index) => ({ file, reader: readers[index % threads] })).values();
  const begun: Promise<FileReading>[] = [];
  const begin = (): void => {
    const { value } = waiting.next();
    if (value) begun.push(value.reader?.read(value.file) ?? readFile(value.file, scope));
  };
  for (let count = 0; count < threads * AHEAD; count++) begin();
  return {
    async next() {
      begin();
      const reading = begun.shift();
      if (!reading) throw new Error("No file is left to be read");
      return reading;
    },
    end: async () => void (await Promise.all(readers.map((reader) => reader.end()))),
  };
}
