import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The codecs by which files are read, and the conditions of package.json under which each is taken. */
export const CODECS = [
  { codec: "Node's codec", conditions: [] },
  { codec: "the portable codec", conditions: ["browser"] },
] as const;

/** What a process may take, and under which conditions of package.json it runs. */
interface RunOptions {
  readonly heapMb: number;
  readonly timeoutMs: number;
  readonly conditions?: readonly string[];
}

/**
 * What a TypeScript file prints when it runs in a process of its own, whose heap may not grow beyond `heapMb`; a process that takes
 * longer than `timeoutMs` is ended, and the promise fails.
 */
export async function runScript(
  path: string,
  args: readonly string[],
  { heapMb, timeoutMs, conditions = [] }: RunOptions,
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      `--max-old-space-size=${heapMb}`,
      ...conditions.map((condition) => `--conditions=${condition}`),
      "--require",
      "tsx/cjs",
      path,
      ...args,
    ],
    { timeout: timeoutMs, killSignal: "SIGKILL", maxBuffer: 2 ** 24 },
  );
  return stdout;
}
