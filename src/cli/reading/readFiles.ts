import { collectReports, type FileReading } from "../../actions";
import { commandLineMessages } from "../../messages";
import type { Terminal } from "../terminal";
import type { ReadingScope } from "./readingScope";
import { reportSource, type ReportFile } from "./reportSources";
import { startReading } from "./startReading";

/** Who watches files being read, and may stop it. */
export interface Watch {
  readonly terminal: Terminal;
  readonly interruption: AbortSignal;
}

/** What files hold for a scope, in their order; undefined where the user stopped before all were read. */
export async function readFiles(
  files: readonly ReportFile[],
  scope: ReadingScope,
  { terminal, interruption }: Watch,
): Promise<readonly FileReading[] | undefined> {
  const reading = startReading(files, scope);
  try {
    return await collectReports({
      ...scope,
      sources: files.map(reportSource),
      read: reading.next,
      onProgress: ({ done, total, file }) =>
        terminal.progress(commandLineMessages.progress(done, total, file)),
      isCancelled: () => interruption.aborted,
    });
  } finally {
    await reading.end();
    terminal.progress("");
  }
}
