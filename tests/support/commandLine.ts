import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type ExitCode } from "../../src/cli/run";

/** What a run of the command line left behind. */
export interface CommandRun {
  readonly exitCode: ExitCode;
  readonly printed: string;
  readonly told: string;
}

/** Runs a command as its process would, and keeps what it writes. */
export const tiendo = (...args: readonly string[]): Promise<CommandRun> =>
  tiendoUntil(() => false, ...args);

/** The same for a user who presses Ctrl-C once a line of progress is as `isEnough` says. */
export async function tiendoUntil(
  isEnough: (progress: string) => boolean,
  ...args: readonly string[]
): Promise<CommandRun> {
  const printed: string[] = [];
  const told: string[] = [];
  const controller = new AbortController();
  const exitCode = await run(args, {
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
    progress: (line) => {
      if (isEnough(line)) controller.abort();
    },
    interruption: () => controller.signal,
  });
  return { exitCode, printed: printed.join("\n"), told: told.join("\n") };
}

/** A folder of its own for each test of a file: `folder("a.xlsx")` is a path in it. */
export function temporaryFolder(): (...names: readonly string[]) => string {
  let path = "";
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), "tiendo-cli-"));
  });
  afterEach(() => rm(path, { recursive: true, force: true }));
  return (...names) => join(path, ...names);
}
