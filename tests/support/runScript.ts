import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * What a TypeScript file prints when it runs in a process of its own, whose heap may not grow beyond `heapMb`; a process that takes
 * longer than `timeoutMs` is ended, and the promise fails.
 */
export async function runScript(
  path: string,
  args: readonly string[],
  { heapMb, timeoutMs }: { readonly heapMb: number; readonly timeoutMs: number },
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, "--require", "tsx/cjs", path, ...args],
    { timeout: timeoutMs, killSignal: "SIGKILL", maxBuffer: 2 ** 24 },
  );
  return stdout;
}
